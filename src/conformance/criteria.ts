import type { Criterion } from './criterion.ts';

const NO_RECORDING = {
  en: 'Nothing here is recorded or broadcast. What a guide says is text; a browser may read it aloud.',
  ko: '녹음하거나 녹화하거나 중계하는 것이 없습니다. 해설은 글이며, 브라우저가 소리 내어 읽을 수 있습니다.',
};
const NOTHING_TO_SEND = {
  en: 'Nothing is filled in or sent; what can be set is chosen from sliders and lists and can be changed back.',
  ko: '적어 넣거나 보내는 것이 없습니다. 정할 것은 슬라이더와 목록에서 고르며 되돌릴 수 있습니다.',
};

/** All of WCAG 2.2 at levels A and AA, in its order. 4.1.1 was taken out of it. */
export const CRITERIA = [
  {
    number: '1.1.1',
    level: 'A',
    name: { en: 'Non-text Content', ko: '글이 아닌 콘텐츠' },
    shownBy: 'tests',
    remark: {
      en: 'Whether the words for a picture tell what it shows. Beside each figure stands its table; what the halls show, their articles tell.',
      ko: '그림을 대신하는 말이 그림의 내용을 제대로 전하는지는 알 수 없습니다. 도표 곁에는 표가 있고, 전시관에 보이는 것은 글로도 읽을 수 있습니다.',
    },
  },
  {
    number: '1.2.1',
    level: 'A',
    name: { en: 'Audio-only and Video-only (Prerecorded)', ko: '소리만 또는 영상만 있는 녹화물' },
    shownBy: 'nothing',
    remark: NO_RECORDING,
  },
  {
    number: '1.2.2',
    level: 'A',
    name: { en: 'Captions (Prerecorded)', ko: '녹화물의 자막' },
    shownBy: 'nothing',
    remark: NO_RECORDING,
  },
  {
    number: '1.2.3',
    level: 'A',
    name: { en: 'Audio Description or Media Alternative (Prerecorded)', ko: '녹화물의 화면 해설 또는 대체물' },
    shownBy: 'nothing',
    remark: NO_RECORDING,
  },
  {
    number: '1.2.4',
    level: 'AA',
    name: { en: 'Captions (Live)', ko: '실시간 자막' },
    shownBy: 'nothing',
    remark: NO_RECORDING,
  },
  {
    number: '1.2.5',
    level: 'AA',
    name: { en: 'Audio Description (Prerecorded)', ko: '녹화물의 화면 해설' },
    shownBy: 'nothing',
    remark: NO_RECORDING,
  },
  {
    number: '1.3.1',
    level: 'A',
    name: { en: 'Info and Relationships', ko: '정보와 관계' },
    shownBy: 'tests',
    remark: {
      en: 'Whether each heading, list and table is the one that the sense of the text asks for.',
      ko: '제목과 목록, 표가 글의 뜻에 꼭 맞게 쓰였는지는 알 수 없습니다.',
    },
  },
  {
    number: '1.3.2',
    level: 'A',
    name: { en: 'Meaningful Sequence', ko: '뜻이 통하는 순서' },
    shownBy: 'tests',
    remark: {
      en: 'Whether every page makes sense read from top to bottom; tests read one whole visit that way.',
      ko: '모든 페이지가 위에서 아래로 읽어 뜻이 통하는지는 알 수 없습니다. 검사는 관람 하나를 처음부터 끝까지 그렇게 읽습니다.',
    },
  },
  {
    number: '1.3.3',
    level: 'A',
    name: { en: 'Sensory Characteristics', ko: '감각에 기대는 설명' },
    shownBy: 'people',
    remark: {
      en: 'A place is told by name, distance and direction; nothing is called only by its colour or shape.',
      ko: '장소는 이름과 거리, 방향으로 알려 줍니다. 색이나 모양만으로 부르는 것은 없습니다.',
    },
  },
  {
    number: '1.3.4',
    level: 'AA',
    name: { en: 'Orientation', ko: '화면 방향' },
    shownBy: 'tests',
    remark: {
      en: 'How it feels to turn a real phone in the hand.',
      ko: '실제 전화기를 손에 들고 돌려 보는 느낌은 알 수 없습니다.',
    },
  },
  {
    number: '1.3.5',
    level: 'AA',
    name: { en: 'Identify Input Purpose', ko: '입력 목적 알리기' },
    shownBy: 'nothing',
    remark: {
      en: 'Nothing asks who the visitor is.',
      ko: '관람객이 누구인지 묻는 곳이 없습니다.',
    },
  },
  {
    number: '1.4.1',
    level: 'A',
    name: { en: 'Use of Color', ko: '색의 사용' },
    shownBy: 'tests',
    remark: {
      en: 'Whether some figure can be read only by its colours: each has its table, and lines carry their names.',
      ko: '색으로만 읽히는 도표가 있는지는 알 수 없습니다. 도표마다 표가 있고, 선에는 이름이 적혀 있습니다.',
    },
  },
  {
    number: '1.4.2',
    level: 'A',
    name: { en: 'Audio Control', ko: '소리 조절' },
    shownBy: 'tests',
    remark: {
      en: 'Tests hear a made-up voice, not the one of a device. No voice speaks unasked.',
      ko: '검사는 기기의 목소리가 아니라 꾸며 낸 목소리로 합니다. 청하지 않은 소리는 나지 않습니다.',
    },
  },
  {
    number: '1.4.3',
    level: 'AA',
    name: { en: 'Contrast (Minimum)', ko: '최소 명암비' },
    shownBy: 'tests',
    remark: {
      en: 'Words on the walls of a hall, which are drawn on a canvas. They stand in the page as text as well.',
      ko: '전시관 벽의 글씨는 캔버스에 그려져 있어 잴 수 없습니다. 같은 말이 페이지에 글로도 있습니다.',
    },
  },
  {
    number: '1.4.4',
    level: 'AA',
    name: { en: 'Resize Text', ko: '글자 크기 바꾸기' },
    shownBy: 'tests',
    remark: {
      en: 'Words on the walls of a hall grow by going nearer or leaning in, and their text in the page with the page.',
      ko: '전시관 벽의 글씨는 다가가거나 들여다보면 커지고, 같은 글은 페이지와 함께 커집니다.',
    },
  },
  {
    number: '1.4.5',
    level: 'AA',
    name: { en: 'Images of Text', ko: '글자 그림' },
    shownBy: 'people',
    remark: {
      en: 'Figures are drawings whose words depend on where they stand, each with its table. Looks into the halls show writing only as a part of the wall.',
      ko: '도표의 글자는 놓인 자리에 뜻이 있으며, 도표마다 표가 있습니다. 전시관을 그린 그림에서 글씨는 벽의 일부일 뿐입니다.',
    },
  },
  {
    number: '1.4.10',
    level: 'AA',
    name: { en: 'Reflow', ko: '다시 흐르기' },
    shownBy: 'tests',
    remark: {
      en: 'Maps and wide tables, which may be scrolled aside within their frame.',
      ko: '지도와 넓은 표는 틀 안에서 옆으로 넘길 수 있으며, 여기에는 들지 않습니다.',
    },
  },
  {
    number: '1.4.11',
    level: 'AA',
    name: { en: 'Non-text Contrast', ko: '글이 아닌 것의 명암비' },
    shownBy: 'tests',
    remark: {
      en: 'Marks on maps and lines of figures. What they say stands beside them as text or table.',
      ko: '지도의 표시와 도표의 선은 재지 않습니다. 그 내용은 곁에 글이나 표로 있습니다.',
    },
  },
  {
    number: '1.4.12',
    level: 'AA',
    name: { en: 'Text Spacing', ko: '글자 간격' },
    shownBy: 'tests',
    remark: {
      en: 'Words that meet without being cut off.',
      ko: '잘리지는 않아도 서로 맞닿는 글자가 있는지는 알 수 없습니다.',
    },
  },
  {
    number: '1.4.13',
    level: 'AA',
    name: { en: 'Content on Hover or Focus', ko: '가리키거나 초점을 받을 때 나타나는 것' },
    shownBy: 'nothing',
    remark: {
      en: 'Nothing of ours opens where one only points. The hints that a browser shows by itself are its own.',
      ko: '가리키기만 해서 열리는 것은 없습니다. 브라우저가 띄우는 도움말은 브라우저의 것입니다.',
    },
  },
  {
    number: '2.1.1',
    level: 'A',
    name: { en: 'Keyboard', ko: '키보드' },
    shownBy: 'tests',
    remark: {
      en: 'Keyboards of other languages and switches: tests press the keys of an English one.',
      ko: '다른 언어의 자판이나 스위치는 알 수 없습니다. 검사는 영어 자판의 키를 누릅니다.',
    },
  },
  {
    number: '2.1.2',
    level: 'A',
    name: { en: 'No Keyboard Trap', ko: '키보드 함정 없음' },
    shownBy: 'tests',
    remark: {
      en: 'Other browsers than Chromium.',
      ko: '크로미엄이 아닌 브라우저에서는 알 수 없습니다.',
    },
  },
  {
    number: '2.1.4',
    level: 'A',
    name: { en: 'Character Key Shortcuts', ko: '글자 단축키' },
    shownBy: 'tests',
    remark: {
      en: 'Speech control: letters count only while the view has the focus, and can be switched off.',
      ko: '음성으로 조작할 때는 알 수 없습니다. 글자 키는 화면에 초점이 있을 때만 듣고, 끌 수 있습니다.',
    },
  },
  {
    number: '2.2.1',
    level: 'A',
    name: { en: 'Timing Adjustable', ko: '시간 조절' },
    shownBy: 'tests',
    remark: {
      en: 'Whether the time at a stop of a led walk is enough for everyone: it can be paused, slowed and gone back in.',
      ko: '해설마다 머무는 시간이 누구에게나 넉넉한지는 알 수 없습니다. 멈추거나 늦추거나 되돌아갈 수 있습니다.',
    },
  },
  {
    number: '2.2.2',
    level: 'A',
    name: { en: 'Pause, Stop, Hide', ko: '멈추기와 숨기기' },
    shownBy: 'tests',
    remark: {
      en: 'Nothing moves unasked. Whether what moves disturbs reading beside it, a person tells.',
      ko: '청하지 않은 움직임은 없습니다. 움직이는 것이 곁의 글을 읽는 데 방해가 되는지는 사람이 압니다.',
    },
  },
  {
    number: '2.3.1',
    level: 'A',
    name: { en: 'Three Flashes or Below Threshold', ko: '초당 세 번 넘게 번쩍이지 않기' },
    shownBy: 'people',
    remark: {
      en: 'Nothing flashes or blinks: light in the halls is still, and models appear slowly, once.',
      ko: '번쩍이거나 깜박이는 것이 없습니다. 전시관의 빛은 변하지 않고, 모형은 한 번 천천히 나타납니다.',
    },
  },
  {
    number: '2.4.1',
    level: 'A',
    name: { en: 'Bypass Blocks', ko: '되풀이되는 부분 건너뛰기' },
    shownBy: 'tests',
    remark: {
      en: 'A walk has no such link, for its header is short.',
      ko: '전시관을 거니는 페이지에는 머리 부분이 짧아 이런 링크가 없습니다.',
    },
  },
  {
    number: '2.4.2',
    level: 'A',
    name: { en: 'Page Titled', ko: '페이지 제목' },
    shownBy: 'tests',
    remark: {
      en: 'Whether a title tells what its page is about.',
      ko: '제목이 페이지의 내용을 알려 주는지는 알 수 없습니다.',
    },
  },
  {
    number: '2.4.3',
    level: 'A',
    name: { en: 'Focus Order', ko: '초점 순서' },
    shownBy: 'tests',
    remark: {
      en: 'Whether the order makes sense on pages that no test goes through.',
      ko: '검사가 지나지 않은 페이지에서도 순서가 뜻에 맞는지는 알 수 없습니다.',
    },
  },
  {
    number: '2.4.4',
    level: 'A',
    name: { en: 'Link Purpose (In Context)', ko: '맥락 안에서 링크의 목적' },
    shownBy: 'tests',
    remark: {
      en: 'Whether the words of a link say where it leads.',
      ko: '링크의 말이 어디로 가는지 알려 주는지는 알 수 없습니다.',
    },
  },
  {
    number: '2.4.5',
    level: 'AA',
    name: { en: 'Multiple Ways', ko: '여러 가지 길' },
    shownBy: 'tests',
    remark: {
      en: 'There is no search. One comes by the halls, the map, the led walks, the glossary and the sources.',
      ko: '찾기 기능은 없습니다. 전시관과 평면도, 해설, 용어 풀이, 출처를 거쳐 갈 수 있습니다.',
    },
  },
  {
    number: '2.4.6',
    level: 'AA',
    name: { en: 'Headings and Labels', ko: '제목과 이름표' },
    shownBy: 'people',
    remark: {
      en: 'Each exhibit, area and control has a name of its own; whether it is a good one, readers tell.',
      ko: '전시물과 구역, 버튼마다 제 이름이 있습니다. 좋은 이름인지는 읽는 이가 압니다.',
    },
  },
  {
    number: '2.4.7',
    level: 'AA',
    name: { en: 'Focus Visible', ko: '보이는 초점' },
    shownBy: 'tests',
    remark: {
      en: 'Whether the eye finds it at once.',
      ko: '눈이 곧바로 찾아내는지는 알 수 없습니다.',
    },
  },
  {
    number: '2.4.11',
    level: 'AA',
    name: { en: 'Focus Not Obscured (Minimum)', ko: '가려지지 않는 초점' },
    shownBy: 'tests',
    remark: {
      en: 'Windows smaller than the ones that tests look through.',
      ko: '검사에 쓴 것보다 작은 창에서는 알 수 없습니다.',
    },
  },
  {
    number: '2.5.1',
    level: 'A',
    name: { en: 'Pointer Gestures', ko: '손짓' },
    shownBy: 'tests',
    remark: {
      en: 'How it goes on a real screen: tests tap a simulated one.',
      ko: '실제 화면에서는 어떤지 알 수 없습니다. 검사는 흉내 낸 화면을 두드립니다.',
    },
  },
  {
    number: '2.5.2',
    level: 'A',
    name: { en: 'Pointer Cancellation', ko: '누르기 취소' },
    shownBy: 'tests',
    remark: {
      en: 'Buttons for walking act while they are pressed, as they must; letting go ends it. All others act when they are let go.',
      ko: '거니는 버튼은 누르는 동안 움직여야 하므로 누를 때 듣고, 놓으면 멈춥니다. 나머지는 모두 놓을 때 듣습니다.',
    },
  },
  {
    number: '2.5.3',
    level: 'A',
    name: { en: 'Label in Name', ko: '이름에 든 이름표' },
    shownBy: 'tests',
    remark: {
      en: 'Speech control itself, which goes by these names.',
      ko: '이 이름에 기대는 음성 조작 자체는 알 수 없습니다.',
    },
  },
  {
    number: '2.5.4',
    level: 'A',
    name: { en: 'Motion Actuation', ko: '움직여서 조작하기' },
    shownBy: 'nothing',
    remark: {
      en: 'Shaking or tilting a device does nothing. In a headset the head looks around, which is what it is for; the page does all without one.',
      ko: '기기를 흔들거나 기울여도 아무 일이 없습니다. 헤드셋에서는 고개를 돌려 둘러보며, 헤드셋 없이도 모든 것을 할 수 있습니다.',
    },
  },
  {
    number: '2.5.7',
    level: 'AA',
    name: { en: 'Dragging Movements', ko: '끌기' },
    shownBy: 'tests',
    remark: {
      en: 'Nothing more: whatever can be dragged has buttons, or can be tapped.',
      ko: '더 없습니다. 끌 수 있는 것에는 모두 버튼이 있거나, 눌러서도 됩니다.',
    },
  },
  {
    number: '2.5.8',
    level: 'AA',
    name: { en: 'Target Size (Minimum)', ko: '누르는 곳의 크기' },
    shownBy: 'tests',
    remark: {
      en: 'Exhibits in the view, which are as large as one is near; each is reached by buttons and by the list.',
      ko: '화면 속 전시물은 가까울수록 크므로 재지 않습니다. 버튼과 목록으로도 갈 수 있습니다.',
    },
  },
  {
    number: '3.1.1',
    level: 'A',
    name: { en: 'Language of Page', ko: '페이지의 언어' },
    shownBy: 'tests',
    remark: {
      en: 'Whether the words are in the language that the page says.',
      ko: '글이 정말 그 언어로 쓰였는지는 알 수 없습니다.',
    },
  },
  {
    number: '3.1.2',
    level: 'AA',
    name: { en: 'Language of Parts', ko: '부분의 언어' },
    shownBy: 'tests',
    remark: {
      en: 'Whether every foreign word is marked as one.',
      ko: '다른 언어의 말이 빠짐없이 표시되었는지는 알 수 없습니다.',
    },
  },
  {
    number: '3.2.1',
    level: 'A',
    name: { en: 'On Focus', ko: '초점을 받을 때' },
    shownBy: 'tests',
    remark: {
      en: 'Pages that no test goes through with the Tab key.',
      ko: '검사가 탭 키로 지나지 않은 페이지에서는 알 수 없습니다.',
    },
  },
  {
    number: '3.2.2',
    level: 'A',
    name: { en: 'On Input', ko: '고를 때' },
    shownBy: 'tests',
    remark: {
      en: 'Whether what a choice changes at once is what one expects; the dialog says it beforehand.',
      ko: '고르자마자 바뀌는 것이 기대한 대로인지는 알 수 없습니다. 무엇이 바뀌는지는 미리 적혀 있습니다.',
    },
  },
  {
    number: '3.2.3',
    level: 'AA',
    name: { en: 'Consistent Navigation', ko: '한결같은 이동' },
    shownBy: 'tests',
    remark: {
      en: 'Walks have a shorter header than pages to read, so that the view is large.',
      ko: '전시관을 거니는 페이지는 화면을 크게 하려고 머리 부분이 더 짧습니다.',
    },
  },
  {
    number: '3.2.4',
    level: 'AA',
    name: { en: 'Consistent Identification', ko: '한결같은 이름' },
    shownBy: 'tests',
    remark: {
      en: 'Whether the same thing has the same name wherever it is mentioned in a text.',
      ko: '글 속에서 같은 것을 늘 같은 이름으로 부르는지는 알 수 없습니다.',
    },
  },
  {
    number: '3.2.6',
    level: 'A',
    name: { en: 'Consistent Help', ko: '한결같은 도움' },
    shownBy: 'tests',
    remark: {
      en: 'Whether it helps. There is nobody to ask here, only pages to read.',
      ko: '도움이 되는지는 알 수 없습니다. 물어볼 사람은 없고 읽을 글만 있습니다.',
    },
  },
  {
    number: '3.3.1',
    level: 'A',
    name: { en: 'Error Identification', ko: '잘못 알리기' },
    shownBy: 'nothing',
    remark: NOTHING_TO_SEND,
  },
  {
    number: '3.3.2',
    level: 'A',
    name: { en: 'Labels or Instructions', ko: '이름표나 설명' },
    shownBy: 'tests',
    remark: {
      en: 'Whether the words beside a choice are understood.',
      ko: '고를 것 곁의 말을 알아들을 수 있는지는 알 수 없습니다.',
    },
  },
  {
    number: '3.3.3',
    level: 'AA',
    name: { en: 'Error Suggestion', ko: '잘못 고치는 법 알리기' },
    shownBy: 'nothing',
    remark: NOTHING_TO_SEND,
  },
  {
    number: '3.3.4',
    level: 'AA',
    name: { en: 'Error Prevention (Legal, Financial, Data)', ko: '법과 돈, 자료에 관한 잘못 막기' },
    shownBy: 'nothing',
    remark: NOTHING_TO_SEND,
  },
  {
    number: '3.3.7',
    level: 'A',
    name: { en: 'Redundant Entry', ko: '같은 것 다시 묻지 않기' },
    shownBy: 'nothing',
    remark: NOTHING_TO_SEND,
  },
  {
    number: '3.3.8',
    level: 'AA',
    name: { en: 'Accessible Authentication (Minimum)', ko: '접근 가능한 본인 확인' },
    shownBy: 'nothing',
    remark: {
      en: 'Nobody has to sign in.',
      ko: '로그인하는 곳이 없습니다.',
    },
  },
  {
    number: '4.1.2',
    level: 'A',
    name: { en: 'Name, Role, Value', ko: '이름과 구실, 값' },
    shownBy: 'tests',
    remark: {
      en: 'What each screen reader makes of it: tests read the tree that Chromium hands to them.',
      ko: '화면 낭독기마다 어떻게 읽는지는 알 수 없습니다. 검사는 크로미엄이 낭독기에 건네는 것을 읽습니다.',
    },
  },
  {
    number: '4.1.3',
    level: 'AA',
    name: { en: 'Status Messages', ko: '상태 알림' },
    shownBy: 'tests',
    remark: {
      en: 'When each screen reader says it, and whether it interrupts.',
      ko: '화면 낭독기마다 언제 읽는지, 말을 끊는지는 알 수 없습니다.',
    },
  },
] as const satisfies readonly Criterion[];

export type CriterionNumber = (typeof CRITERIA)[number]['number'];
