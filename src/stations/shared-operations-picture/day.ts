import type { Words } from '../station.ts';

/** Whom a report is about, as the published definition of the camp names them. */
export type Kind = 'troops' | 'facilities' | 'resources';

/** One report of an imagined day in an imagined camp: no such report was ever sent. */
export interface Report {
  kind: Kind;
  /** Where it happened, as far as is known: metres from the west and from the north edge of the map, and one σ of error. */
  x: number;
  y: number;
  metres: number;
  /** When it happened, as far as is known: minutes from midnight, and one σ of error. */
  at: number;
  minutes: number;
  /** When it reaches the desk, in minutes from midnight: some come late. */
  arrives: number;
  text: Words;
}

export const COLUMNS = 11;
export const ROWS = 6;
/** Metres along a square of the map. No two reports stand in the same one. */
export const SQUARE = 100;

const minutesOf = (time: string) => 60 * Number(time.slice(0, 2)) + Number(time.slice(3));

/** Place, its error; time, its error; when it arrives. */
const report = (
  kind: Kind,
  [x, y, metres]: readonly [number, number, number],
  [at, minutes, arrives]: readonly [string, number, string],
  en: string,
  ko: string,
): Report => ({ kind, x, y, metres, at: minutesOf(at), minutes, arrives: minutesOf(arrives), text: { en, ko } });

/** Water is lost somewhere along the pipes of the tank, at some time of the night. */
export const TANK = report(
  'resources',
  [250, 150, 120],
  ['03:00', 120, '06:00'],
  'Water tank 2: 3,000 litres have gone that no meter counted.',
  '2번 물탱크: 어느 계량기에도 없는 물 3,000리터가 줄었습니다.',
);

/** Told from memory after the round, and wet for nobody knows how long. */
export const PATH = report(
  'troops',
  [390, 330, 60],
  ['05:00', 120, '07:20'],
  'Patrol on foot: the path is wet, and no rain has fallen.',
  '도보 순찰: 비가 오지 않았는데 길이 젖어 있습니다.',
);

/** In the order in which they arrive. */
export const DAY: readonly Report[] = [
  report(
    'troops',
    [550, 60, 50],
    ['01:00', 30, '01:30'],
    'Night watch, north: all is quiet.',
    '북쪽 야간 경계: 이상 없습니다.',
  ),
  report(
    'facilities',
    [940, 90, 15],
    ['02:10', 1, '02:10'],
    'Fence, north-east: it shook, and the camera shows goats.',
    '북동쪽 울타리: 흔들렸고, 카메라에는 염소가 보입니다.',
  ),
  report(
    'resources',
    [880, 140, 5],
    ['03:00', 5, '03:05'],
    'Fuel tank: 40 litres to the generator, as every night.',
    '연료 탱크: 밤마다 하듯이 발전기에 40리터를 보냈습니다.',
  ),
  report(
    'facilities',
    [450, 250, 30],
    ['04:00', 60, '05:00'],
    'Radio room: batteries changed.',
    '통신실: 배터리를 갈았습니다.',
  ),
  report(
    'facilities',
    [220, 260, 20],
    ['04:30', 45, '05:30'],
    'Laundry: 400 litres used, by its own meter.',
    '세탁실: 자체 계량기로 물 400리터를 썼습니다.',
  ),
  report(
    'resources',
    [490, 440, 10],
    ['05:30', 20, '05:40'],
    'Bakery: 300 loaves baked.',
    '제빵실: 빵 300개를 구웠습니다.',
  ),
  TANK,
  report(
    'troops',
    [650, 350, 30],
    ['06:00', 10, '06:10'],
    'Morning roll call: all are present.',
    '아침 점호: 모두 있습니다.',
  ),
  report(
    'facilities',
    [850, 350, 70],
    ['04:30', 90, '06:20'],
    'Lamps, east: two bulbs went out in the night.',
    '동쪽 가로등: 밤사이 전구 두 개가 나갔습니다.',
  ),
  report(
    'facilities',
    [720, 440, 10],
    ['06:30', 5, '06:30'],
    'Kitchen: the cold room stands at 4 °C, as it should.',
    '주방: 냉장실은 4°C로 정상입니다.',
  ),
  report(
    'troops',
    [1010, 450, 90],
    ['05:30', 90, '06:50'],
    'Patrol, east: cattle on the road since before dawn.',
    '동쪽 순찰: 새벽부터 길에 소 떼가 있습니다.',
  ),
  report(
    'resources',
    [960, 280, 10],
    ['04:00', 60, '07:10'],
    'Spare parts: two tyres handed out to the night shift.',
    '부품 창고: 야간 근무조에 타이어 두 개를 내주었습니다.',
  ),
  PATH,
  report(
    'resources',
    [270, 360, 5],
    ['07:50', 5, '08:30'],
    'Store: 480 bottles of water put away.',
    '창고: 생수 480병을 들여놓았습니다.',
  ),
  report(
    'troops',
    [550, 560, 10],
    ['09:20', 5, '09:20'],
    'Gate: two visitors signed in.',
    '정문: 방문자 두 명을 기록했습니다.',
  ),
  report(
    'resources',
    [650, 480, 10],
    ['10:00', 30, '10:20'],
    'Food store: rice counted, nothing is missing.',
    '식량 창고: 쌀을 세었고 모자람이 없습니다.',
  ),
  report(
    'facilities',
    [560, 130, 5],
    ['12:40', 5, '12:40'],
    'Mast: gusts of 12 m/s.',
    '안테나 기둥: 초속 12m의 돌풍이 붑니다.',
  ),
  report(
    'resources',
    [160, 550, 10],
    ['13:00', 30, '13:30'],
    'Clinic store: bandages counted.',
    '의무 창고: 붕대를 세었습니다.',
  ),
  report(
    'troops',
    [150, 250, 140],
    ['13:40', 20, '13:45'],
    'Post, west: smoke of a grass fire, far away.',
    '서쪽 초소: 멀리 들불 연기가 보입니다.',
  ),
  report(
    'facilities',
    [150, 450, 10],
    ['14:30', 30, '15:00'],
    'Waste place: bins emptied.',
    '폐기물장: 쓰레기통을 비웠습니다.',
  ),
  report(
    'facilities',
    [950, 550, 5],
    ['15:00', 20, '15:20'],
    'Workshop: the vehicle hoist is tested and safe.',
    '정비소: 차량 승강기를 시험했고 안전합니다.',
  ),
  report(
    'resources',
    [820, 60, 5],
    ['15:30', 20, '16:00'],
    'Fuel: 8,000 litres delivered.',
    '연료: 8,000리터를 받았습니다.',
  ),
  report(
    'troops',
    [750, 250, 10],
    ['16:10', 30, '16:40'],
    'Clinic: one twisted ankle.',
    '의무실: 한 명이 발목을 삐었습니다.',
  ),
  report(
    'troops',
    [360, 470, 20],
    ['17:30', 10, '18:20'],
    'Football: four to three, and nobody hurt.',
    '축구: 4 대 3으로 끝났고 다친 사람은 없습니다.',
  ),
];
