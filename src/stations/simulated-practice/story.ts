import type { Words } from '../station.ts';
import type { Measures } from './measures.ts';
import type { Scene } from './scene.ts';

/** Something happens, and the patrol must decide. */
export interface Question {
  /** Stands in links, so it never changes; no two questions share one. */
  readonly name: string;
  readonly asks: Words;
  readonly answers: readonly Answer[];
}

export interface Answer {
  readonly value: string;
  readonly label: Words;
  /** What comes of it, as one sees it. */
  readonly then: Words;
  /** Which principle speaks for it or against it. */
  readonly why: Words;
  readonly change: Measures;
  readonly scene: Partial<Scene>;
}

export const MORNING_IS: readonly Words[] = [
  {
    en: 'Market day. Two cows were taken in the night, and young men of the upper village, some with rifles, stand before families of the lower village.',
    ko: '장날입니다. 지난밤 소 두 마리가 사라졌고, 총을 든 이도 섞인 윗마을 젊은이들이 아랫마을 가족들 앞에 서 있습니다.',
  },
  {
    en: 'You lead a patrol of twenty, women and men, with two interpreters. To protect its people is first the duty of the state; its police are half an hour away.',
    ko: '당신은 여성과 남성 스무 명과 통역 두 명으로 된 순찰대를 이끕니다. 주민을 지키는 일은 먼저 그 나라의 책임이지만, 경찰은 30분 거리에 있습니다.',
  },
];

/** The first of the four; each answer to it leads into questions of its own. */
export const ARRIVAL: Question = {
  name: 'arrive',
  asks: { en: '1. You reach the market. What first?', ko: '1. 장터에 도착했습니다. 무엇부터 하겠습니까?' },
  answers: [
    {
      value: 'watch',
      label: { en: 'Stay at the edge, watch and report', ko: '가장자리에 머물며 지켜보고 보고한다' },
      then: {
        en: 'You see every corner, but nobody knows why you came, and the young men move up to the stalls.',
        ko: '구석구석이 보이지만 왜 왔는지 아무도 모르고, 젊은이들은 좌판 앞까지 다가옵니다.',
      },
      why: {
        en: 'To look before one acts is right, and reporting is a duty. But impartial does not mean inactive: a patrol that nobody can speak to deters little.',
        ko: '먼저 살피는 것은 옳고 보고는 의무입니다. 그러나 공정함은 가만히 있는 것이 아닙니다. 말을 걸 수 없는 순찰대는 위협을 막기 어렵습니다.',
      },
      change: { now: -1, tomorrow: 0, trust: -1 },
      scene: { young: 'near' },
    },
    {
      value: 'talk',
      label: {
        en: 'Walk in with a few, weapons lowered, and ask both sides',
        ko: '총을 내리고 몇 명만 들어가 양쪽에 묻는다',
      },
      then: {
        en: 'Both villages tell you their story, and a woman who sells grain asks for a word apart; the young men still stand there.',
        ko: '두 마을이 저마다 사정을 말하고, 곡식을 파는 여성이 따로 할 말이 있다고 합니다. 젊은이들은 아직 그대로 서 있습니다.',
      },
      why: {
        en: 'Dialogue and engagement is the first of three ways to protect. Asking both the same is impartial. A mission needs the consent of the parties, and a patrol that of the people it meets. But nothing stands between people and rifles yet.',
        ko: '대화와 관여는 보호의 세 가지 길 가운데 첫째입니다. 양쪽에 똑같이 묻는 것이 공정입니다. 임무에는 당사자의 동의가, 순찰대에는 만나는 사람들의 동의가 있어야 합니다. 그러나 총과 사람 사이에는 아직 아무것도 없습니다.',
      },
      change: { now: 0, tomorrow: 1, trust: 1 },
      scene: { patrol: 'few', sign: 'talk' },
    },
    {
      value: 'stand',
      label: { en: 'Place the whole patrol between the two', ko: '순찰대 모두가 둘 사이에 선다' },
      then: {
        en: 'The shouting stops at your line and people go on selling in low voices; the young men say that you shield thieves.',
        ko: '고함이 순찰대 앞에서 멎고 사람들은 목소리를 낮추어 장사를 이어 가지만, 젊은이들은 도둑을 감싼다고 말합니다.',
      },
      why: {
        en: 'To be present between a threat and civilians is physical protection, without a shot. But who was not asked sees a side taken: to be impartial, one must also explain oneself.',
        ko: '위협과 민간인 사이에 서는 것은 총을 쏘지 않는 물리적 보호입니다. 그러나 묻지 않고 서면 한쪽 편으로 보입니다. 공정하려면 까닭도 설명해야 합니다.',
      },
      change: { now: 1, tomorrow: 0, trust: -1 },
      scene: { patrol: 'line' },
    },
  ],
};

const RUN: Question = {
  name: 'run',
  asks: { en: '2. A stall is overturned, and people run.', ko: '2. 좌판이 뒤집히고 사람들이 달아납니다.' },
  answers: [
    {
      value: 'enter',
      label: { en: 'Go in now and stand between them', ko: '지금 들어가 사이에 선다' },
      then: {
        en: 'Your line stops the young men among broken jars; some people are already out of your sight.',
        ko: '깨진 항아리 사이에서 젊은이들을 멈추었지만, 이미 보이지 않는 사람들도 있습니다.',
      },
      why: {
        en: 'Physical protection belongs where the threat is. It comes late, and nobody in the market knows you yet.',
        ko: '물리적 보호는 위협이 있는 곳에 있어야 합니다. 다만 늦었고, 장터에서 당신을 아는 사람이 아직 없습니다.',
      },
      change: { now: 2, tomorrow: 0, trust: 0 },
      scene: { patrol: 'line', young: 'north', families: 'scattered' },
    },
    {
      value: 'gather',
      label: {
        en: 'Open your ground to all who run, of both villages',
        ko: '두 마을 누구든 달아나는 사람을 순찰대 곁에 모은다',
      },
      then: {
        en: 'Families of both villages sit side by side behind your vehicle; the goods in the market are lost.',
        ko: '두 마을의 가족들이 차량 뒤에 나란히 앉았습니다. 장터의 물건은 지키지 못했습니다.',
      },
      why: {
        en: 'People come first, and by need, not by village: that is impartial. Keep children with their own, and women and men apart where they ask for it.',
        ko: '물건보다 사람이 먼저이고, 마을이 아니라 필요에 따라 돕는 것이 공정입니다. 아이는 가족과 떼어 놓지 않고, 원하면 여성과 남성의 자리를 따로 둡니다.',
      },
      change: { now: 2, tomorrow: 1, trust: 1 },
      scene: { patrol: 'around', families: 'vehicle' },
    },
    {
      value: 'police',
      label: { en: 'Call the police and hold your place', ko: '경찰을 부르고 자리를 지킨다' },
      then: {
        en: 'The police are on their way; for half an hour nobody in the market has help.',
        ko: '경찰이 오고 있지만, 30분 동안 장터에는 도와줄 사람이 없습니다.',
      },
      why: {
        en: 'The state has the first duty, so the call is right. Where it cannot protect in time, the mandate asks you to act within your means.',
        ko: '먼저 책임지는 것은 그 나라이므로 부른 것은 옳습니다. 그러나 제때 지키지 못하면, 할 수 있는 만큼 나서는 것이 임무입니다.',
      },
      change: { now: -1, tomorrow: 1, trust: 0 },
      scene: { families: 'scattered' },
    },
  ],
};

const WORD: Question = {
  name: 'word',
  asks: {
    en: '2. A woman who sells grain says: tonight they will burn the stores of the lower village. Nobody may know that she spoke.',
    ko: '2. 곡식을 파는 여성이 말합니다. “오늘 밤 아랫마을 곳간을 태운답니다. 제가 말한 것을 아무도 알면 안 됩니다.”',
  },
  answers: [
    {
      value: 'confront',
      label: { en: 'Put it to the young men at once', ko: '곧바로 젊은이들에게 따진다' },
      then: {
        en: 'They deny it and look around for who has spoken; she packs up her sacks and goes.',
        ko: '젊은이들은 아니라고 하며 누가 말했는지 둘러봅니다. 곡식 상인은 자루를 챙겨 떠납니다.',
      },
      why: {
        en: 'To name a threat may deter it. But what was told in confidence can be traced: do no harm comes first, and next time nobody will speak.',
        ko: '위협을 입에 올리면 막힐 때도 있습니다. 그러나 믿고 한 말은 누구의 말인지 드러나기 쉽습니다. 해를 끼치지 않는 것이 먼저입니다. 다음에는 아무도 말하지 않을 것입니다.',
      },
      change: { now: 0, tomorrow: -1, trust: -2 },
      scene: {},
    },
    {
      value: 'share',
      label: { en: 'Ask others too, and pass it on without her name', ko: '다른 이들에게도 묻고, 이름 없이 전한다' },
      then: {
        en: 'Others say the same in their own words; your base and the police know of the night, and nobody knows from whom.',
        ko: '다른 이들도 저마다 같은 말을 합니다. 기지와 경찰이 오늘 밤의 일을 알게 되었고, 누가 말했는지는 아무도 모릅니다.',
      },
      why: {
        en: 'Early warning must be checked and reported to those who can act; confidentiality keeps those safe who gave it. It helps tonight, and not yet at this hour.',
        ko: '조기경보는 확인하여 움직일 수 있는 곳에 보고해야 하고, 비밀을 지켜야 말한 사람이 안전합니다. 다만 밤을 위한 일이지, 지금 이 시각의 보호는 아닙니다.',
      },
      change: { now: 0, tomorrow: 1, trust: 1 },
      scene: {},
    },
    {
      value: 'ask',
      label: {
        en: 'Ask her what would keep her safe, and do that',
        ko: '무엇이 있어야 안전한지 본인에게 묻고 그대로 한다',
      },
      then: {
        en: 'She wants no escort but a patrol on her street and a woman to speak to; both are there within the hour.',
        ko: '상인은 호위가 아니라 집 앞길의 순찰과, 이야기할 여성 대원을 원합니다. 한 시간 안에 둘 다 마련합니다.',
      },
      why: {
        en: 'Her consent decides: to be led away before all eyes would have marked her. Women among the patrol hear what others do not. But one voice is not yet a checked warning.',
        ko: '본인의 동의가 기준입니다. 모두가 보는 앞에서 데려갔다면 눈에 띄었을 것입니다. 여성 대원은 남들이 못 듣는 말을 듣습니다. 그러나 한 사람의 말은 아직 확인된 경보가 아닙니다.',
      },
      change: { now: 1, tomorrow: 0, trust: 1 },
      scene: {},
    },
  ],
};

const LINE: Question = {
  name: 'line',
  asks: { en: '2. Your line holds, and both sides press on it.', ko: '2. 순찰대는 버티고, 양쪽에서 밀어붙입니다.' },
  answers: [
    {
      value: 'rifles',
      label: { en: 'Order the young men to give up their rifles', ko: '젊은이들에게 총을 내놓으라고 명한다' },
      then: {
        en: 'Two rifles lie on the ground; the other men have gone behind the stalls with theirs.',
        ko: '총 두 자루가 땅에 놓였고, 나머지는 총을 든 채 좌판 뒤로 사라졌습니다.',
      },
      why: {
        en: 'Fewer rifles look like safety. But they see it as force against one side only, and the threat has moved to where you do not see it.',
        ko: '총이 줄면 안전해 보입니다. 그러나 그들에게는 한쪽만 겨눈 힘이고, 위협은 보이지 않는 곳으로 옮겨 갔을 뿐입니다.',
      },
      change: { now: 0, tomorrow: -1, trust: -1 },
      scene: { young: 'hidden' },
    },
    {
      value: 'escort',
      label: { en: 'Bring the families home with the whole patrol', ko: '순찰대 모두가 가족들을 집까지 데려다준다' },
      then: {
        en: 'The families are home; whoever still sells in the market now stands there alone.',
        ko: '가족들은 집에 닿았습니다. 장터에 남은 상인들 곁에는 이제 아무도 없습니다.',
      },
      why: {
        en: 'An escort is physical protection for those who asked. But it is for one village only, and who stays behind is a civilian too.',
        ko: '호위는 청한 이들을 위한 물리적 보호입니다. 그러나 한 마을만을 위한 것이고, 남은 사람들도 민간인입니다.',
      },
      change: { now: 1, tomorrow: 0, trust: -1 },
      scene: { patrol: 'road', vehicle: 'road', families: 'home' },
    },
    {
      value: 'both',
      label: {
        en: 'Half hold the line; half sit down with both villages',
        ko: '반은 지키고, 반은 두 마을과 마주 앉는다',
      },
      then: {
        en: 'Under the tree women and men of both villages speak about the cows; the line is thin, and it holds.',
        ko: '나무 아래에서 두 마을의 여성과 남성이 소 이야기를 합니다. 지키는 줄은 얇지만 버팁니다.',
      },
      why: {
        en: 'Protection and dialogue carry each other, and women at the table bring what was not heard. You have explained why you stand where you stand.',
        ko: '보호와 대화는 서로를 떠받치고, 여성이 함께하면 듣지 못한 것이 드러납니다. 왜 그 자리에 서 있는지도 설명했습니다.',
      },
      change: { now: 0, tomorrow: 1, trust: 1 },
      scene: { patrol: 'half', sign: 'talk' },
    },
  ],
};

const WARN: Answer = {
  value: 'warn',
  label: { en: 'Drive between, warn him, be ready to shoot', ko: '차량으로 가로막고 경고하며 쏠 준비를 한다' },
  then: {
    en: 'He sees the vehicle, hears a warning in his own language, and lowers the rifle.',
    ko: '그는 차량을 보고, 알아듣는 말로 된 경고를 듣고, 총을 내립니다.',
  },
  why: {
    en: 'Force is for self-defence and defence of the mandate, and protecting civilians is the mandate. It goes step by step, with no more than is needed; being ready is what made the warning count.',
    ko: '무력은 자신과 임무를 지킬 때 쓰며, 민간인 보호가 바로 그 임무입니다. 단계를 밟아 필요한 만큼만 씁니다. 준비가 되어 있었기에 경고가 통했습니다.',
  },
  change: { now: 1, tomorrow: 0, trust: 0 },
  scene: { vehicle: 'between', sign: 'rifle' },
};

const ELDERS: Answer = {
  value: 'elders',
  label: { en: 'Let the elders who know him speak to him', ko: '그를 아는 어른들이 타이르게 한다' },
  then: {
    en: 'His uncle goes up to him with open hands, and he lowers the rifle; for a minute the uncle stood before it alone.',
    ko: '삼촌이 빈손을 보이며 다가가자 그가 총을 내립니다. 그 1분 동안 삼촌은 총 앞에 홀로 서 있었습니다.',
  },
  why: {
    en: 'People protect one another, and their word lasts longer than yours. But an unarmed man took the risk that was yours to take.',
    ko: '주민은 서로를 지키고, 그들의 말은 더 오래갑니다. 그러나 순찰대가 져야 할 위험을 맨손인 사람이 졌습니다.',
  },
  change: { now: 0, tomorrow: 1, trust: 0 },
  scene: { sign: 'rifle' },
};

const FIRE: Answer = {
  value: 'fire',
  label: { en: 'Shoot before he does', ko: '그가 쏘기 전에 먼저 쏜다' },
  then: {
    en: 'He is hit, and everybody runs; it takes an hour until the children are found.',
    ko: '그가 총에 맞고 모두 달아납니다. 아이들을 찾는 데 한 시간이 걸립니다.',
  },
  why: {
    en: 'Against a threat to life force may go as far as that, as the last resort. Here there was still time to warn and to stand between: it was not yet needed.',
    ko: '생명이 위협받으면 마지막 수단으로 그럴 수도 있습니다. 그러나 아직 경고하고 가로막을 시간이 있었으므로, 필요한 무력이 아니었습니다.',
  },
  change: { now: 0, tomorrow: -2, trust: -2 },
  scene: { young: 'left', families: 'scattered', sign: 'shot' },
};

const BACK: Answer = {
  value: 'back',
  label: { en: 'Pull back behind the vehicle and call for help', ko: '차량 뒤로 물러나 지원을 청한다' },
  then: {
    en: 'Your patrol is safe; on the road a shot is fired, and a trader is wounded in the arm.',
    ko: '순찰대는 안전하지만, 길에서 총성이 울리고 상인 한 사람이 팔을 다칩니다.',
  },
  why: {
    en: 'To keep your own people safe and to call early is right. But the mandate is the safety of civilians, and while you wait they are without it.',
    ko: '대원을 지키고 일찍 지원을 청하는 것은 옳습니다. 그러나 임무는 민간인의 안전이고, 기다리는 동안 그들을 지킬 사람이 없습니다.',
  },
  change: { now: -2, tomorrow: -2, trust: -1 },
  scene: { patrol: 'edge', vehicle: 'edge', families: 'scattered', sign: 'shot' },
};

/** The same happens on every way, and is a question of each way’s own: an answer given on another way does not count. */
const aim = (way: string, answers: readonly Answer[]): Question => ({
  name: `aim-${way}`,
  asks: {
    en: '3. A man raises his rifle towards people on the road.',
    ko: '3. 한 사람이 길 위의 사람들 쪽으로 총을 듭니다.',
  },
  answers,
});

/** In the evening the market is empty. */
const HOME = { young: 'left', families: 'home' } as const;

const evening = (way: string): Question => ({
  name: `evening-${way}`,
  asks: { en: '4. Evening. What do you leave behind?', ko: '4. 저녁입니다. 무엇을 남기고 가겠습니까?' },
  answers: [
    {
      value: 'report',
      label: { en: 'A full report, and drive home before dark', ko: '모두 보고하고 어두워지기 전에 돌아간다' },
      then: {
        en: 'The report names everything, your own mistakes too; tonight the villages are alone.',
        ko: '순찰대의 잘못까지 빠짐없이 보고했습니다. 오늘 밤 두 마을 곁에는 지켜 줄 사람이 없습니다.',
      },
      why: {
        en: 'An honest report lets others act, and that is a duty. It protects nobody in the hours until somebody reads it.',
        ko: '정직한 보고가 있어야 다른 이들이 움직일 수 있으므로 이는 의무입니다. 그러나 누군가 읽기 전까지는 아무도 지키지 못합니다.',
      },
      change: { now: -1, tomorrow: 1, trust: 0 },
      scene: { ...HOME, patrol: 'gone', vehicle: 'gone', sign: 'none' },
    },
    {
      value: 'night',
      label: { en: 'A camp for the night between the villages', ko: '두 마을 사이에서 밤을 지낸다' },
      then: {
        en: 'The night is quiet, with your lamps to be seen from both villages; in the morning you must go.',
        ko: '두 마을에서 불빛이 보이는 가운데 밤이 조용히 지나갑니다. 아침에는 떠나야 합니다.',
      },
      why: {
        en: 'Presence where and when the threat is: physical protection, the same for both. It lasts as long as you stay.',
        ko: '위협이 있는 때와 곳에 머무는 것, 두 마을에 똑같은 물리적 보호입니다. 머무는 동안만 이어집니다.',
      },
      change: { now: 1, tomorrow: 0, trust: 0 },
      scene: { ...HOME, patrol: 'between', vehicle: 'between', sign: 'none' },
    },
    {
      value: 'plan',
      label: { en: 'A plan, made with both villages and the police', ko: '두 마을과 경찰이 함께 세운 계획' },
      then: {
        en: 'Both villages know whom to call, and the police will sit at a table for quarrels on the next market day.',
        ko: '두 마을은 어디에 연락할지 알게 되었고, 다음 장날에는 다툼을 푸는 자리에 경찰이 함께 앉습니다.',
      },
      why: {
        en: 'A protective environment is the third way: the state takes up its own duty, and women and men of both villages have a say. It grows slowly, and does not guard this night.',
        ko: '보호 환경을 만드는 것이 셋째 길입니다. 나라가 제 책임을 맡고, 두 마을의 여성과 남성이 의견을 냅니다. 천천히 자라며, 오늘 밤을 지켜 주지는 않습니다.',
      },
      change: { now: 0, tomorrow: 1, trust: 2 },
      scene: { ...HOME, patrol: 'few', vehicle: 'edge', sign: 'table' },
    },
  ],
});

/** What is asked after the arrival, by how one arrived. */
export const WAYS: Readonly<Record<string, readonly Question[]>> = {
  watch: [RUN, aim('watch', [WARN, FIRE, BACK]), evening('watch')],
  talk: [WORD, aim('talk', [WARN, ELDERS, FIRE]), evening('talk')],
  stand: [LINE, aim('stand', [WARN, FIRE, BACK]), evening('stand')],
};

export const QUESTIONS: readonly Question[] = [ARRIVAL, ...Object.values(WAYS).flat()];
