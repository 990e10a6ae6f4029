import { station, type Choice, type Words } from '../station.ts';
import { inHall } from './in-hall.ts';
import { areEnough, MEASURES, MOST, type Measures } from './measures.ts';
import { isAskedOn, pathOf, type Path } from './path.ts';
import { drawMarket } from './picture.ts';
import { MORNING_IS, QUESTIONS } from './story.ts';

const ENDED: Words = {
  en: 'The day is over. Any choice can be changed, from the first on.',
  ko: '하루가 끝났습니다. 첫 선택부터 어느 것이든 바꾸어 볼 수 있습니다.',
};

export const simulatedPractice = station(
  QUESTIONS.map(({ name, asks, answers }): Choice => ({
    kind: 'choice',
    name,
    label: asks,
    options: answers,
    start: 'open',
    isAsked: (settings) => isAskedOn(pathOf(settings), name),
  })),
  (settings) => {
    const path = pathOf(settings);
    const { taken, next, measures, scene } = path;
    const last = taken.at(-1)?.answer;
    const [answer, ...more] = last ? [last.then, last.why] : MORNING_IS;
    return {
      says: [answer!, ...more, measuresInWords(measures), ...(next ? [] : lookBack(path))],
      picture: (language) => drawMarket(scene, measures, language),
      inHall: () => inHall(measures),
      meets: areEnough(measures).map((isEnough) => isEnough && !next),
    };
  },
);

function measuresInWords(measures: Measures): Words {
  return {
    en: `${MEASURES.map(({ name, label }) => `${label.en}: ${measures[name]} of ${MOST}`).join('. ')}.`,
    ko: `${MEASURES.map(({ name, label }) => `${label.ko} ${measures[name]}`).join(', ')}입니다(각각 ${MOST}점 만점).`,
  };
}

/** After the day each choice before the last is told with its reason once more, as whoever trained the patrol would do. */
const lookBack = ({ taken }: Path): Words[] => [
  ENDED,
  ...taken.slice(0, -1).map(({ answer: { label, why } }, index) => ({
    en: `${index + 1}. ${label.en}: ${why.en}`,
    ko: `${index + 1}. ${label.ko}: ${why.ko}`,
  })),
];
