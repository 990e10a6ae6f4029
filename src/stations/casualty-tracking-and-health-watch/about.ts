import type { About } from '../about.ts';

export const aboutCasualtyTracking: About = {
  question: {
    en: 'Where must a helicopter and an ambulance wait so that whoever is hurt gets help in time?',
    ko: '다친 사람이 제때 도움을 받으려면 헬리콥터와 구급차는 어디서 기다려야 할까?',
  },
  goal: [
    {
      en: 'By day, keep the rule of ten minutes, one hour and two hours at eight of the ten posts.',
      ko: '낮에는 초소 열 곳 가운데 여덟 곳에서 10분·1시간·2시간 규칙을 지키십시오.',
    },
    {
      en: 'By night, keep it at three of them.',
      ko: '밤에는 세 곳에서 지키십시오.',
    },
    {
      en: 'Take at most 27 people for first aid, ambulance and helicopter.',
      ko: '응급처치와 구급차, 헬리콥터에 모두 27명까지만 두십시오.',
    },
  ],
  how: {
    model: {
      en: 'The rule, 10-1-2 for short, counts from the wound: first aid within ten minutes, a medical team within one hour, surgery within two. The map is 180 by 120 kilometres in squares of 15. A helicopter flies straight at 220 kilometres an hour, by day only; an ambulance drives along the squares at 40, by day and night. Both carry a medical team and bring the patient to the surgeons at C5; the faster one counts for each post. Help of the first ten minutes hardly ever comes from elsewhere: it is there, or it is late. Counting the places that are reached within a given time is called covering.',
      ko: '줄여서 10-1-2라고 하는 규칙은 다친 순간부터 셉니다. 10분 안에 응급처치, 1시간 안에 의료팀, 2시간 안에 수술입니다. 지도는 가로 180km, 세로 120km이고 한 칸은 15km입니다. 헬리콥터는 낮에만 시속 220km로 곧게 날고, 구급차는 밤낮으로 칸을 따라 시속 40km로 달립니다. 둘 다 의료팀을 태우고 가서 환자를 C5의 수술실로 옮기며, 초소마다 더 빠른 쪽을 셉니다. 처음 10분의 도움은 다른 곳에서 오기 어렵습니다. 그 자리에 있거나, 늦습니다. 정해진 시간 안에 닿는 곳을 세는 방법을 커버링이라고 합니다.',
    },
    leavesOut: {
      en: 'Ours are the map and its posts, the speeds, three minutes until first-aiders on the spot begin, five until help is ordered, five until the ambulance rolls, 15 to load and unload, and how many people each thing takes: two first-aiders a post, three in the ambulance, and for the helicopter four, eight or twelve, the shorter its notice the more. Left out are weather, danger on the way, a second casualty, fuel, landing places, and that a patient can change from car to helicopter.',
      ko: '지도와 초소, 속도, 그 자리의 응급처치 요원이 손을 쓰기까지 3분, 도움을 부르기까지 5분, 구급차가 떠나기까지 5분, 싣고 내리는 데 15분은 우리가 정했습니다. 초소마다 응급처치 요원 두 명, 구급차에 세 명, 헬리콥터에는 빨리 떠야 할수록 많게 네 명이나 여덟 명, 열두 명이 든다는 것도 그렇습니다. 날씨와 길 위의 위험, 두 번째 환자, 연료, 내릴 곳, 구급차에서 헬리콥터로 옮겨 싣는 일은 넣지 않았습니다.',
    },
    from: [
      'United Nations Department of Operational Support, Casualty Evacuation in the Field, policy DOS/2020.7 (2020), section D.2: the rule of 10-1-2.',
      'R. Church and C. ReVelle, “The Maximal Covering Location Problem,” Papers of the Regional Science Association 32 (1974): 101–118: covering.',
      'R. C. Larson and A. R. Odoni, Urban Operations Research (Prentice-Hall, 1981), chap. 3: ways along the squares.',
    ],
  },
};
