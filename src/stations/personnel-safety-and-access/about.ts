import type { About } from '../about.ts';

export const aboutPersonnelSafety: About = {
  question: {
    en: 'After an alarm three people are missing: how little must a camp know about everybody to find them in time?',
    ko: '경보 뒤 보이지 않는 세 사람을 제때 찾으려면, 기지는 모두에 대해 얼마만큼만 알면 될까?',
  },
  goal: [
    {
      en: 'Find all three who are missing within 17 minutes.',
      ko: '찾아야 할 세 사람을 17분 안에 모두 찾으십시오.',
    },
    {
      en: 'Let a stolen record show at most 4,000 lines.',
      ko: '기록을 도둑맞아도 4,000줄까지만 드러나게 하십시오.',
    },
  ],
  how: {
    model: {
      en: 'The alarm goes at five in the morning. Everybody walks to the nearest muster point at 1.19 metres a second and stands in line there: a name on a list takes 5 seconds, a badge 2, and each is counted when the one before is done. Whoever is not counted is searched for, in pairs, by those of the watch who do not count, until every place where the missing may be has been seen: so the time is the longest it can take. In a minute a pair sees 30 square metres of a building, or 1,200 of open ground; two minutes go before it is there. The record’s length is what a thief would read: one line for each name, door or minute that is not wiped yet.',
      ko: '경보는 새벽 다섯 시에 울립니다. 모두 가장 가까운 집결지로 1초에 1.19미터씩 걸어가 줄을 섭니다. 명단의 이름은 5초, 출입증은 2초가 걸리고, 앞사람이 끝나야 다음 사람을 셉니다. 오지 않은 사람은 나머지 당직자들이 두 명씩, 있을 만한 곳을 다 볼 때까지 찾습니다. 그래서 시간은 가장 오래 걸릴 때의 값입니다. 한 조는 1분에 건물 안은 30제곱미터, 밖은 1,200제곱미터를 보며, 떠나기까지 2분이 걸립니다. 기록의 길이는 도둑이 읽게 될 양으로, 아직 지우지 않은 이름이나 문, 분마다 한 줄입니다.',
    },
    leavesOut: {
      en: 'Ours are the camp, its three missing and twelve on patrol, the watch of twenty, how often people pass doors, and all times but the walking; 266 is the number of the Hanbit unit in September 2021. Harm needs no names: in one study four places and times were enough to tell apart 95 of 100 people. Left out are doors held open for somebody without a badge, tags left on a desk, who may look at the record, and a record that keeps nothing but the last line of each: thriftier still.',
      ko: '기지와 보이지 않는 세 사람, 순찰 나간 열두 명, 당직 스무 명, 문을 지나는 횟수, 걷는 빠르기 말고 모든 시간은 우리가 정했습니다. 266명은 2021년 9월 한빛부대의 인원입니다. 이름이 없어도 해가 될 수 있습니다. 한 연구에서는 장소와 시각 넷이면 100명 가운데 95명을 가려낼 수 있었습니다. 출입증 없는 사람에게 잡아 준 문, 책상에 두고 간 태그, 누가 기록을 볼 수 있는지, 그리고 사람마다 마지막 한 줄만 남기는 더 아끼는 기록은 넣지 않았습니다.',
    },
    from: [
      'S. M. V. Gwynne and E. R. Rosenbaum, “Employing the Hydraulic Model in Assessing Emergency Movement,” in SFPE Handbook of Fire Protection Engineering, 5th ed. (Springer, 2016), chap. 59: how fast people walk where there is room.',
      'G. F. Newell, Applications of Queueing Theory, 2nd ed. (Chapman and Hall, 1982), chap. 2: a line that forms because many come at once, by which ours is tested.',
      'United Nations High-Level Committee on Management, Personal Data Protection and Privacy Principles (11 October 2018): necessity and proportionality, and retention.',
      'Regulation (EU) 2016/679 (General Data Protection Regulation), article 5(1)(c) and (e): data minimisation and storage limitation.',
      'Y.-A. de Montjoye et al., “Unique in the Crowd: The Privacy Bounds of Human Mobility,” Scientific Reports 3 (2013): 1376: four places and times.',
    ],
  },
};
