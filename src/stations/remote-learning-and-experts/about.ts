import type { About } from '../about.ts';

export const aboutRemoteLearning: About = {
  question: {
    en: 'The line comes and goes and the expert sleeps: how many of twelve learners finish a course in a month?',
    ko: '회선은 끊겼다 이어지고 전문가는 잠들어 있을 때, 학습자 열두 명 가운데 몇 명이 한 달 안에 과정을 마칠까?',
  },
  goal: [
    {
      en: 'Let all twelve finish by day 30.',
      ko: '열두 명이 모두 30일까지 마치게 하십시오.',
    },
    {
      en: 'Let the expert give at most 32 hours: four working days.',
      ko: '전문가가 쓰는 시간은 나흘 치인 32시간을 넘기지 마십시오.',
    },
  ],
  how: {
    model: {
      en: 'A month in steps of twenty minutes. The course has 18 lessons of 100 minutes; each learner has two hours a day, and is on duty every third day. Lessons brought along were made elsewhere, and every other one leaves a question; lessons fetched were made for this camp, and one in four does. A lesson of 350 megabytes is fetched once for all, by night from 22 to 5 o’clock, at 64 kbit/s. Nobody goes on without an answer. The expert works from 9 to 17 o’clock there, one question at a time, twenty minutes each. Live, learner, line and expert must be there at once; a mail goes when the line is up, waits for the expert, and comes back when the line is up.',
      ko: '한 달을 20분씩 나누어 계산합니다. 과정은 100분짜리 수업 18개이고, 학습자는 하루 두 시간씩 배우며 사흘에 하루는 근무합니다. 가져온 수업은 다른 곳에서 만들어 둘에 하나가 질문을 남기고, 받은 수업은 이 기지에 맞춰 만들어 넷에 하나가 질문을 남깁니다. 350메가바이트짜리 수업은 밤 22시부터 5시까지 64kbit/s로 한 번만 받아 함께 씁니다. 답을 얻지 못하면 다음으로 가지 못합니다. 전문가는 그곳 시각으로 9시부터 17시까지, 한 번에 질문 하나를 20분씩 맡습니다. 직접 물으려면 학습자와 회선, 전문가가 동시에 있어야 합니다. 메일은 회선이 이어지면 가서 전문가를 기다리고, 회선이 이어지면 돌아옵니다.',
    },
    leavesOut: {
      en: 'Ours are the course, the learners, how often a question arises or a mail is misunderstood, the line, its storms and outages, and that from 8 to 16 o’clock it belongs to the mission. The places are examples of time zones: nothing says that experts for a smart camp sit there. Clocks are those of northern summer: the camp is 2 hours ahead of universal time, New York 4 behind. Left out are learners who help one another, the size of a mail, weekends, and the time an expert spends waiting for a call.',
      ko: '과정과 학습자, 질문이 생기거나 메일을 잘못 이해하는 횟수, 회선과 폭풍우와 끊김, 8시부터 16시까지는 회선을 임무에 쓴다는 것은 우리가 정했습니다. 도시는 시간대의 보기일 뿐이며, 스마트캠프의 전문가가 그곳에 있다는 자료는 없습니다. 시각은 북반구의 여름을 따라 기지는 세계시보다 2시간 빠르고 뉴욕은 4시간 늦습니다. 서로 가르쳐 주는 일, 메일의 크기, 주말, 전문가가 연락을 기다리는 시간은 넣지 않았습니다.',
    },
    from: [
      'K. Fall, “A Delay-Tolerant Network Architecture for Challenged Internets,” in Proceedings of ACM SIGCOMM (2003), and V. Cerf et al., Delay-Tolerant Networking Architecture, RFC 4838 (2007): mail that waits at each stage until it can go on.',
      'E. Carmel and J. A. Espinosa, I’m Working While They’re Sleeping: Time Zone Separation Challenges and Solutions (Nedder Stream, 2011): hours that two places have in common.',
      'H. H. Clark and S. E. Brennan, “Grounding in Communication,” in Perspectives on Socially Shared Cognition (American Psychological Association, 1991), 127–149: why a misunderstanding costs more when one cannot ask back at once.',
      'IANA Time Zone Database, Africa/Juba: two hours ahead of universal time since 1 February 2021.',
    ],
  },
};
