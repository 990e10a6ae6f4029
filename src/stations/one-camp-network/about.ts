import type { About } from '../about.ts';

export const aboutOneCampNetwork: About = {
  question: {
    en: 'Where must masts stand so that every building hears the network, even when one of them falls silent?',
    ko: '통신탑을 어디에 세워야 하나가 멈추어도 모든 건물에 신호가 닿을까?',
  },
  goal: [
    {
      en: 'Serve all twelve buildings, whichever one mast fails.',
      ko: '어느 통신탑 하나가 멈추어도 건물 열두 곳 모두에 신호가 닿게 하십시오.',
    },
    {
      en: 'Do it with at most 251 mW (24 dBm) from each mast: power must be made, and a strong camp is heard from afar.',
      ko: '통신탑마다 251mW(24dBm)를 넘기지 마십시오. 전력은 만들어야 하고, 신호가 셀수록 바깥에서도 멀리까지 들립니다.',
    },
  ],
  how: {
    model: {
      en: 'Mast 1 stands by the command post in B3; you place three more, each in the middle of a square of 100 m. A link budget in decibels: what a mast sends, and 6 dB of its antenna, less what is lost on the way, in a wall and as reserve, must still be 20 dB above the noise of a receiver 5 MHz wide. Near a mast the loss is that of free space (Friis); beyond 340 m it is that of two rays, one straight, one from the ground. The plan shows how far each mast is heard indoors, and in each building the number of masts that it hears; a tap on a square moves the mast that was set last.',
      ko: '통신탑 1은 B3의 본부 옆에 있고, 나머지 셋을 한 변 100m인 칸의 한가운데에 세웁니다. 데시벨로 셈합니다. 통신탑이 내는 전력에 안테나의 6dB를 더하고, 오는 길과 벽에서 잃는 것과 여유를 빼도, 대역폭 5MHz인 수신기의 잡음보다 20dB 높아야 합니다. 가까이에서는 자유 공간(프리스 식)의 손실을, 340m부터는 곧장 온 전파와 땅에서 되튄 전파를 함께 본 손실을 씁니다. 그림은 건물 안에서 통신탑마다 어디까지 들리는지, 건물마다 통신탑 몇 기가 들리는지 보여 줍니다. 칸을 누르면 마지막에 고른 통신탑이 그리로 옮겨 갑니다.',
    },
    leavesOut: {
      en: 'Ours are the plan of the camp, 450 MHz, a receiver 5 MHz wide and the 20 dB above its noise, 6 dB of antenna, masts of 12 m, devices at 1.5 m, 15 dB for a wall, 15 dB of reserve, 9 dB of noise in the receiver and the limit of power. Left out are hills and huts in between, how many talk at once, the way back from the device, the links from mast to mast (high on both ends, they reach much further) and the dish to the satellite.',
      ko: '기지의 배치, 주파수 450MHz, 대역폭 5MHz와 잡음보다 높아야 하는 20dB, 안테나 6dB, 통신탑 높이 12m, 기기 높이 1.5m, 벽 15dB, 여유 15dB, 수신기 잡음 9dB와 전력의 한도는 우리가 정했습니다. 사이에 있는 언덕과 막사, 한꺼번에 쓰는 사람 수, 기기에서 돌아오는 신호, 통신탑끼리의 연결(양쪽이 높아 훨씬 멀리 닿습니다), 위성으로 나가는 길은 넣지 않았습니다.',
    },
    from: [
      'H. T. Friis, “A Note on a Simple Transmission Formula,” Proceedings of the IRE 34 (1946): 254–256.',
      'T. S. Rappaport, Wireless Communications: Principles and Practice, 2nd ed. (Prentice Hall, 2002), chap. 4: free space, two rays, and the examples that our tests repeat.',
    ],
  },
};
