import { describe, expect, test, vi } from 'vitest';
import { placementOf, type Viewpoint } from '../../src/floorplan/floor-plan.ts';
import { move } from '../../src/floorplan/geometry.ts';
import { Guide } from '../../src/scene/guide.ts';
import type { Panel } from '../../src/scene/panel.ts';
import type { Trail } from '../../src/scene/trail.ts';
import { readAddress, writeAddress, type Address } from '../../src/visit/address.ts';
import { area, hall, thing } from '../floorplan/some-halls.ts';
import { THROUGH, TOURED, walkOf } from './some-walk.ts';

const toured = walkOf(TOURED);
const { plan } = toured;
const { mast, medal, gate } = {
  mast: placementOf(plan, 'mast'),
  medal: placementOf(plan, 'medal'),
  gate: placementOf(plan, 'gate'),
};

/** A turn to a heading may lose its last digits. */
const standing = ({ at, heading }: Viewpoint) => ({ at: { ...at }, heading: expect.closeTo(heading, 6) as number });

/** The address of a place and of the way one looks there. */
const place = ({ x, y }: Viewpoint['at'], heading: number) => writeAddress({ kind: 'place', x, y, heading });

/** A guide with a panel, a history and a voice that take notes. */
function comeIn(hash = '', { isStill = false, data = toured } = {}) {
  const said: string[] = [];
  const notices: string[] = [];
  const entries = [hash];
  const write = (address: Address) => (entries[entries.length - 1] = writeAddress(address));
  const trail: Trail = {
    here: readAddress(hash),
    visit: (address) => entries.push(writeAddress(address)),
    pass: write,
    correct: write,
    onReturn: () => undefined,
  };
  const panel: Panel & { open: string | undefined; hasFocus: boolean } = {
    open: undefined,
    hasFocus: false,
    show: (article) => (panel.open = article),
    showIndex: () => (panel.open = 'index'),
    close: () => (panel.open = undefined),
    focus: () => (panel.hasFocus = true),
    holdsFocus: () => panel.hasFocus,
  };
  const leave = vi.fn<(href: string) => void>();
  const lens: boolean[] = [];
  const led: string[] = [];
  const guide = new Guide({
    data,
    panel,
    trail,
    isStill: () => isStill,
    say: (words) => said.push(words),
    notify: (words) => notices.push(words),
    leave,
    onLead: (lead) => led.push(lead ? `${lead.tour}/${lead.stop}${lead.isThere ? ' there' : ''}` : 'gone'),
    showHelp: () => undefined,
    setLens: (isOn) => lens.push(isOn),
    focusView: () => (panel.hasFocus = false),
  });
  guide.tellPlace();
  /** As the view does it, frame by frame. */
  const letPass = (seconds: number) => {
    for (let frame = 0; frame < seconds * 60; frame++) {
      const wasMoving = guide.visitor.isMoving;
      const isMoving = guide.visitor.advance(1 / 60);
      if (isMoving) guide.moved();
      else if (wasMoving) guide.rested();
      guide.located();
      if (!isMoving) return;
    }
  };
  return {
    guide,
    panel,
    entries,
    leave,
    lens,
    led,
    letPass,
    said,
    lastWords: () => said.at(-1) ?? '',
    notice: () => notices.at(-1),
  };
}

describe('who stepped up to an exhibit', () => {
  const stand = { ...gate.viewpoint, at: move(gate.viewpoint.at, gate.viewpoint.heading, 0.4) };

  test('steps back to its viewpoint first, then closes its article', () => {
    const { guide, panel, letPass } = comeIn('#gate');
    guide.stepUp(gate, stand);
    letPass(10);
    expect(guide.visitor.at.x).toBeCloseTo(stand.at.x, 2);
    guide.do('out');
    letPass(10);
    expect(guide.visitor).toMatchObject(standing(gate.viewpoint));
    expect(panel.open).toBe('gate');
    guide.do('out');
    expect(panel.open).toBeUndefined();
    expect(guide.visitor).toMatchObject(standing(gate.viewpoint));
  });

  test('closes its article at once with the button that says so', () => {
    const { guide, panel } = comeIn('#gate', { isStill: true });
    guide.stepUp(gate, stand);
    guide.do('close');
    expect(panel.open).toBeUndefined();
    expect(guide.visitor).toMatchObject(standing(stand));
  });

  test('and has walked on since is not led back', () => {
    const { guide, panel, letPass } = comeIn('#gate', { isStill: true });
    guide.stepUp(gate, stand);
    guide.do('home');
    letPass(10);
    guide.do('out');
    expect(guide.visitor).toMatchObject(standing(plan.start));
    expect(panel.open).toBeUndefined();
  });
});

describe('who comes in', () => {
  test('without an address stands at the entrance', () => {
    const { guide, panel, lastWords } = comeIn();
    expect(guide.visitor).toMatchObject(standing(plan.start));
    expect(panel.open).toBeUndefined();
    expect(lastWords()).toMatch(/^At the entrance to area 1, outside, looking south\./);
  });

  test('by the address of an exhibit stands right before it, its article open', () => {
    const { guide, panel, lastWords } = comeIn('#gate');
    expect(guide.visitor).toMatchObject(standing(gate.viewpoint));
    expect(guide.visitor.pitch).toBeLessThan(0);
    expect(panel.open).toBe('gate');
    expect(lastWords()).toMatch(/^In front of “A gate” \(task 3\)\./);
  });

  test('by a former address of an exhibit hears so, and the address is put right', () => {
    const { panel, entries, lastWords } = comeIn('#old-gate');
    expect(panel.open).toBe('gate');
    expect(entries).toEqual(['#gate']);
    expect(lastWords()).toMatch(/^This exhibit has a new address: A gate\. In front of “A gate”/);
  });

  test('by the address of an exhibit that is not there is told so, and sees the list', () => {
    const { guide, panel, lastWords } = comeIn('#lost-thing');
    expect(guide.visitor).toMatchObject(standing(plan.start));
    expect(panel.open).toBe('index');
    expect(lastWords()).toMatch(
      /^There is no exhibit “lost-thing” in this hall\. The list of exhibits leads to all that there are\. At the entrance/,
    );
  });

  test('reads what was wrong with the address until the next place is chosen', () => {
    const { guide, notice } = comeIn('#lost-thing');
    expect(notice()).toMatch(/^There is no exhibit “lost-thing” in this hall\./);
    guide.visit({ kind: 'exhibit', exhibit: 'gate' });
    expect(notice()).toBe('');
  });

  test('by a former address of a tour stands at its stop, and the address is put right', () => {
    const { led, entries } = comeIn('#tour=brief/2', { data: { ...toured, tourAliases: { brief: 'short' } } });
    expect(led).toEqual(['short/2 there']);
    expect(entries).toEqual(['#tour=short/2']);
  });

  test('by the address of a stop stands before its exhibit, and the guide speaks', () => {
    const { guide, panel, led } = comeIn('#tour=short/2');
    expect(guide.visitor).toMatchObject(standing(gate.viewpoint));
    expect(panel.open).toBeUndefined();
    expect(led).toEqual(['short/2 there']);
  });

  test.each(['#tour=short/3', '#tour=long/1'])(
    'by %s, a stop that is not there, is told so, and sees the list',
    (hash) => {
      const { panel, lastWords } = comeIn(hash);
      expect(panel.open).toBe('index');
      expect(lastWords()).toMatch(/^This tour or stop is not in this hall\./);
    },
  );

  test('by the address of a stop of a tour that comes through stands before its exhibit', () => {
    const { guide, led } = comeIn('#tour=through/2', { data: walkOf(TOURED, [THROUGH]) });
    expect(guide.visitor).toMatchObject(standing(mast.viewpoint));
    expect(led).toEqual(['through/2 there']);
  });

  test.each([1, 3])(
    'by the address of its stop %i, which is in another hall, is told so, and sees the list',
    (stop) => {
      const { panel, lastWords } = comeIn(`#tour=through/${stop}`, { data: walkOf(TOURED, [THROUGH]) });
      expect(panel.open).toBe('index');
      expect(lastWords()).toMatch(/^This tour or stop is not in this hall\./);
    },
  );

  test('by what cannot be read is told so, at the entrance', () => {
    const { guide, lastWords } = comeIn('#at=here');
    expect(guide.visitor).toMatchObject(standing(plan.start));
    expect(lastWords()).toMatch(/^The address “#at=here” leads to no place in this hall\. You stand at the entrance\./);
  });

  test('by the address of a place stands there', () => {
    const { x, y } = mast.viewpoint.at;
    const { guide } = comeIn(`#at=${x},${y},12.5`);
    expect(guide.visitor).toMatchObject({ at: { x, y }, heading: 12.5 });
  });

  test('by the address of a place where something stands is told so, and stands next to it', () => {
    const { guide, lastWords } = comeIn(`#at=${mast.at.x},${mast.at.y},0`);
    expect(Math.hypot(guide.visitor.at.x - mast.at.x, guide.visitor.at.y - mast.at.y)).toBeLessThan(2);
    expect(guide.visitor.at).not.toEqual(mast.at);
    expect(lastWords()).toMatch(/^At that place stands a wall or an exhibit; you stand next to it\./);
  });

  test('by the address of a place far from the hall stands at the entrance', () => {
    const { guide, lastWords } = comeIn('#at=900,900,0');
    expect(guide.visitor).toMatchObject(standing(plan.start));
    expect(lastWords()).toMatch(/^The address “#at=900,900”/);
  });

  test('hears a notice once', () => {
    const { guide, lastWords } = comeIn('#lost-thing');
    guide.tellPlace();
    expect(lastWords()).toMatch(/^At the entrance/);
  });
});

describe('who asks for an exhibit', () => {
  test('is led there, finds its article open at once, and hears the place on arrival', () => {
    const { guide, panel, entries, letPass, lastWords } = comeIn();
    guide.visit({ kind: 'exhibit', exhibit: 'medal' });
    expect(panel.open).toBe('medal');
    expect(entries.at(-1)).toBe('#medal');
    expect(guide.visitor.isLed).toBe(true);
    expect(lastWords()).toMatch(/^At the entrance/);
    letPass(60);
    expect(guide.visitor.at).toEqual(medal.viewpoint.at);
    expect(entries.at(-1)).toBe('#medal');
    expect(lastWords()).toMatch(/^In front of “medal”\./);
  });

  test('without motion is there at once and hears the place at once', () => {
    const { guide, lastWords } = comeIn('', { isStill: true });
    guide.visit({ kind: 'exhibit', exhibit: 'medal' });
    expect(guide.visitor).toMatchObject(standing(medal.viewpoint));
    expect(lastWords()).toMatch(/^In front of “medal”\./);
  });

  test('through a headset is there at once, too', () => {
    const { guide, lastWords } = comeIn();
    guide.isWorn = true;
    guide.visit({ kind: 'exhibit', exhibit: 'medal' });
    expect(guide.visitor).toMatchObject(standing(medal.viewpoint));
    expect(lastWords()).toMatch(/^In front of “medal”\./);
  });

  test('by “next” and “previous” meets all in hanging order, and stays at the ends', () => {
    const { guide, panel } = comeIn('', { isStill: true });
    const met = Array.from({ length: 8 }, () => {
      guide.do('next');
      return panel.open;
    });
    expect(met).toEqual(['mast', 'medal', 'view', 'chart', 'words', 'gate', 'gate', 'gate']);
    for (let step = 0; step < 9; step++) guide.do('previous');
    expect(panel.open).toBe('mast');
  });

  test('with nothing open goes on from where one stands', () => {
    const [, threshold] = plan.doors;
    const { at, heading } = threshold!;
    for (const [step, exhibit] of [
      ['next', 'chart'],
      ['previous', 'view'],
    ] as const) {
      const { guide, panel } = comeIn(place(at, heading), { isStill: true });
      guide.do(step);
      expect(panel.open).toBe(exhibit);
    }
  });

  test('in front opens it, and the article has the focus', () => {
    const { x, y } = medal.viewpoint.at;
    const { guide, panel } = comeIn(place({ x, y }, medal.viewpoint.heading));
    guide.do('open');
    expect(panel).toMatchObject({ open: 'medal', hasFocus: true });
  });

  test('where none is near is told so', () => {
    const hangar = walkOf(hall(area('hangar', thing('plane', 12, 5, 12))));
    const { guide, panel, lastWords } = comeIn('', { data: hangar });
    guide.do('open');
    expect(panel.open).toBeUndefined();
    expect(lastWords()).toBe('No exhibit is near enough to open.');
  });
});

describe('who moves on', () => {
  test('leaves the article behind, and the address tells the place', () => {
    const { guide, panel, entries } = comeIn('#gate');
    guide.visitor.jump({ at: plan.rooms[0]!.centre, heading: 0 });
    guide.moved();
    expect(panel.open).toBeUndefined();
    expect(entries.at(-1)).toMatch(/^#at=/);
  });

  test('keeps the article while it is near', () => {
    const { guide, panel } = comeIn('#gate');
    guide.visitor.nudge(0.5, 0, 30);
    guide.moved();
    guide.rested();
    expect(panel.open).toBe('gate');
  });

  test('finds the address of each place where one rests', () => {
    const { guide, entries } = comeIn();
    guide.visitor.nudge(1, 0, 0);
    guide.moved();
    guide.rested();
    expect(entries).toEqual([writeAddress({ kind: 'place', ...guide.visitor.at, heading: guide.visitor.heading })]);
  });

  test('home is led to the entrance, the panel closed', () => {
    const { guide, panel, letPass, lastWords } = comeIn('#gate');
    guide.do('home');
    expect(panel.open).toBeUndefined();
    letPass(90);
    expect(guide.visitor.at).toEqual(plan.start.at);
    expect(lastWords()).toMatch(/^At the entrance/);
  });

  test('home without motion is there at once, and the address says so', () => {
    const { guide, entries, lastWords } = comeIn('#gate', { isStill: true });
    guide.do('home');
    expect(guide.visitor).toMatchObject(standing(plan.start));
    expect(entries.at(-1)).toBe(writeAddress({ kind: 'place', ...plan.start.at, heading: plan.start.heading }));
    expect(lastWords()).toMatch(/^At the entrance/);
  });

  test('types an address that leads nowhere and stands at the entrance, as is said', () => {
    const { guide, panel, lastWords } = comeIn('#gate');
    guide.returnTo({ kind: 'unreadable', hash: 'at=here' });
    expect(panel.open).toBeUndefined();
    expect(guide.visitor).toMatchObject(standing(plan.start));
    expect(lastWords()).toMatch(/^The address “#at=here” leads to no place in this hall\. You stand at the entrance\./);
  });

  test('goes back from within an article and keeps the keyboard: in the article, or in the view', () => {
    const { guide, panel } = comeIn('#gate');
    panel.focus();
    guide.returnTo({ kind: 'exhibit', exhibit: 'mast' });
    expect(panel).toMatchObject({ open: 'mast', hasFocus: true });
    guide.returnTo({ kind: 'entrance' });
    expect(panel).toMatchObject({ open: undefined, hasFocus: false });
  });

  test('back in the browser comes to the exhibit of that time', () => {
    const { guide, panel } = comeIn('', { isStill: true });
    guide.visit({ kind: 'exhibit', exhibit: 'mast' });
    guide.visit({ kind: 'exhibit', exhibit: 'gate' });
    guide.returnTo({ kind: 'exhibit', exhibit: 'mast' });
    expect(panel.open).toBe('mast');
    expect(guide.visitor).toMatchObject(standing(mast.viewpoint));
  });
});

describe('who enters another area', () => {
  const inside = /^You enter area 2: inside\.$/;

  test('is told so once, and then only its number with the place, until the next', () => {
    const { guide, said, letPass } = comeIn('#mast');
    guide.visit({ kind: 'exhibit', exhibit: 'gate' });
    letPass(60);
    expect(said.slice(1)).toEqual([
      'You enter area 2: inside.',
      expect.stringMatching(/^In front of “A gate” \(task 3\)\. Area 2, looking/),
    ]);
    guide.visitor.nudge(0, 0, 20);
    letPass(5);
    expect(said.slice(3)).toEqual([
      expect.stringMatching(/^In front of “A gate” \(task 3\)\. Area 2, inside, looking/),
    ]);
  });

  test('and hears something else before resting is told the whole place', () => {
    const { guide, lastWords, letPass } = comeIn('#mast');
    guide.visit({ kind: 'exhibit', exhibit: 'gate' });
    for (let frame = 0; frame < 3600 && !inside.test(lastWords()); frame++) letPass(1 / 60);
    guide.do('lens');
    letPass(60);
    expect(lastWords()).toMatch(/^In front of “A gate” \(task 3\)\. Area 2, inside, looking/);
  });

  test('without motion hears only the place', () => {
    const { guide, said, letPass } = comeIn('#mast', { isStill: true });
    guide.visit({ kind: 'exhibit', exhibit: 'gate' });
    letPass(5);
    expect(said.slice(1)).toEqual([
      expect.stringMatching(/^In front of “A gate” \(task 3\)\. Area 2, inside, looking/),
    ]);
  });

  test('on a led walk hears its guide, and the area neither on the way nor walking off', () => {
    const { guide, said, letPass } = comeIn('#tour=short/1');
    guide.visit({ kind: 'stop', tour: 'short', stop: 2 });
    letPass(60);
    expect(guide.area).toBe('inside');
    guide.visitor.drive = { ahead: -1, aside: 0, turn: 0, pace: 1 };
    letPass(1.5);
    expect(said.filter((words) => inside.test(words))).toEqual([]);
  });
});

describe('what marks the place', () => {
  test('is the exhibit that one reads about, also on the way to it', () => {
    const { guide, letPass } = comeIn();
    guide.visit({ kind: 'exhibit', exhibit: 'medal' });
    expect([guide.area, guide.exhibit]).toEqual([undefined, 'medal']);
    letPass(60);
    expect([guide.area, guide.exhibit]).toEqual(['outside', 'medal']);
  });

  test('is else the one that one stands before, as at a stop, or behind the list', () => {
    const { guide, panel } = comeIn('#tour=short/2');
    guide.located();
    expect([panel.open, guide.area, guide.exhibit]).toEqual([undefined, 'inside', 'gate']);
    guide.do('index');
    expect([panel.open, guide.exhibit]).toEqual(['index', 'gate']);
  });

  test('is none at the entrance', () => {
    const { guide } = comeIn();
    guide.located();
    expect([guide.area, guide.exhibit]).toEqual([undefined, undefined]);
  });
});

const FIELD = 60;
const VIEW = { fieldOfView: FIELD, aspect: 1.5 };

describe('a tap', () => {
  test('on the floor leads there', () => {
    const { guide, letPass } = comeIn();
    const away = 3;
    guide.tap(0, -1.6 / away / Math.tan((FIELD * Math.PI) / 360), VIEW);
    letPass(20);
    const goal = move(plan.start.at, plan.start.heading, away);
    expect(guide.visitor.at.x).toBeCloseTo(goal.x, 2);
    expect(guide.visitor.at.y).toBeCloseTo(goal.y, 2);
  });

  test('on an exhibit opens it', () => {
    const { x, y } = medal.viewpoint.at;
    const { guide, panel } = comeIn(place({ x, y }, medal.viewpoint.heading));
    const down = medal.base + medal.size.height / 2 - 1.6;
    const away = Math.hypot(medal.at.x - x, medal.at.y - y);
    guide.tap(0, down / away / Math.tan((FIELD * Math.PI) / 360), VIEW);
    expect(panel.open).toBe('medal');
  });

  test('on the same spot of the view means the same place, wherever one looks', () => {
    const { guide, panel } = comeIn(place(medal.viewpoint.at, medal.viewpoint.heading));
    // Turned away to the left and looking down, the exhibit is on the right and a little above the middle.
    guide.visitor.look(-12, -20);
    const [right, down] = [
      (12 * Math.PI) / 180,
      Math.atan2(
        1.6 - medal.base - medal.size.height / 2,
        Math.hypot(medal.at.x - medal.viewpoint.at.x, medal.at.y - medal.viewpoint.at.y),
      ),
    ];
    const tilt = (20 * Math.PI) / 180;
    // The direction to the exhibit in the view's own axes.
    const direction = { x: Math.sin(right) * Math.cos(down), y: -Math.sin(down), z: Math.cos(right) * Math.cos(down) };
    const seen = {
      x: direction.x,
      y: direction.y * Math.cos(tilt) + direction.z * Math.sin(tilt),
      z: direction.z * Math.cos(tilt) - direction.y * Math.sin(tilt),
    };
    const up = Math.tan((FIELD * Math.PI) / 360);
    guide.tap(seen.x / seen.z / up / VIEW.aspect, seen.y / seen.z / up, VIEW);
    expect(panel.open).toBe('medal');
  });
});

describe('the doors', () => {
  test.each([
    ['exit', '/after/walk/', 'After'],
    ['entrance', '/before/walk/', 'Before'],
  ] as const)('the %s leads on when one walks through it, and says where', (kind, href, title) => {
    const door = plan.doors.find((candidate) => candidate.kind === kind)!;
    const way = kind === 'exit' ? door.heading : door.heading + 180;
    const inside = move(door.at, way, -2);
    const { guide, leave, letPass, lastWords } = comeIn(place(inside, way));
    expect(leave).not.toHaveBeenCalled();
    guide.visitor.drive = { ahead: 1, aside: 0, turn: 0, pace: 1 };
    letPass(5);
    expect(leave.mock.calls).toEqual([[href]]);
    expect(lastWords()).toBe(`Through the door to ${title}.`);
  });

  test('do not lead on who only arrives in one', () => {
    const exit = plan.doors.at(-1)!;
    const { leave, guide } = comeIn(place(move(exit.at, exit.heading, exit.length / 2 - 0.32), exit.heading));
    guide.visitor.nudge(0, 0, 20);
    guide.moved();
    guide.rested();
    expect(leave).not.toHaveBeenCalled();
  });

  test('once gone through, nothing more is noted or said', () => {
    const exit = plan.doors.at(-1)!;
    const { guide, entries, letPass, lastWords } = comeIn(place(move(exit.at, exit.heading, -2), exit.heading));
    guide.visitor.drive = { ahead: 1, aside: 0, turn: 0, pace: 1 };
    letPass(5);
    const noted = [...entries];
    guide.rested();
    expect(entries).toEqual(noted);
    expect(lastWords()).toBe('Through the door to After.');
  });

  test('a tap on a door leads through it, with and without motion', () => {
    const door = plan.doors.at(-1)!;
    const before = move(door.at, door.heading, -3);
    for (const isStill of [false, true]) {
      const { guide, leave, letPass } = comeIn(place(before, door.heading), { isStill });
      guide.tap(0, 0, VIEW);
      letPass(10);
      expect(leave, String(isStill)).toHaveBeenCalledWith('/after/walk/');
    }
  });
});

test('who wore the lens when last here wears it again, without a word and without looking down', () => {
  const { guide, lens, lastWords } = comeIn();
  guide.showLens(true);
  guide.showLens(true);
  expect(lens).toEqual([true]);
  expect(guide.visitor.pitch).toBe(0);
  expect(lastWords()).toMatch(/^At the entrance/);
  guide.do('lens');
  expect(lens).toEqual([true, false]);
});

test('the lens is put on and taken off, and says what its patterns mean', () => {
  const { guide, lens, lastWords } = comeIn();
  guide.do('lens');
  expect(lastWords()).toBe(
    'The floor shows how we know: solid what is documented, dotted what is inferred, hatched what is imagined. Models of what is imagined are always finely hatched.',
  );
  guide.do('lens');
  expect(lastWords()).toBe('The floor no longer shows how we know.');
  expect(lens).toEqual([true, false]);
});

describe('who is led', () => {
  const leading = { pace: 1.3, way: () => undefined };
  const stop = (tour: string, number: number) => ({ kind: 'stop', tour, stop: number }) as const;

  test('is on the way to a stop, then there, and hears the guide instead of the place', () => {
    const { guide, led, letPass, lastWords, entries } = comeIn();
    guide.lead(stop('short', 1), leading);
    expect([led, guide.visitor.isLed]).toEqual([['short/1'], true]);
    letPass(60);
    expect(led).toEqual(['short/1', 'short/1 there']);
    expect(guide.visitor).toMatchObject(standing(medal.viewpoint));
    expect([lastWords(), entries.at(-1)]).toEqual(['', '#tour=short/1']);
  });

  test('is there at once where motion is unwelcome', () => {
    const { guide, led } = comeIn('', { isStill: true });
    guide.lead(stop('short', 2), leading);
    expect(led).toEqual(['short/2 there']);
    expect(guide.visitor).toMatchObject(standing(gate.viewpoint));
  });

  test('may walk off at any moment', () => {
    const { guide, led, letPass } = comeIn();
    guide.lead(stop('short', 2), leading);
    letPass(1);
    guide.visitor.drive = { ...guide.visitor.drive, ahead: -1 };
    letPass(0.1);
    expect(led).toEqual(['short/2', 'gone']);
    expect(guide.visitor.isLed).toBe(false);
  });

  test('may look around at a stop, and read about it', () => {
    const { guide, led, panel } = comeIn('#tour=short/1');
    guide.visitor.look(90, 0);
    guide.moved();
    guide.rested();
    guide.readAboutStop();
    expect(led).toEqual(['short/1 there']);
    expect([panel.open, panel.hasFocus]).toEqual(['medal', true]);
  });

  test('is gone who chooses something else, or has had enough', () => {
    const other = comeIn('#tour=short/1');
    other.guide.visit({ kind: 'exhibit', exhibit: 'mast' });
    expect(other.led).toEqual(['short/1 there', 'gone']);
    const { guide, lastWords, entries } = comeIn('#tour=short/1');
    guide.endLead();
    expect(lastWords()).toMatch(/^In front of/);
    expect(entries.at(-1)).toMatch(/^#at=/);
  });

  test.each(['after', 'before'])('goes on through the door to the hall %s, to the stop there', (hall) => {
    const { guide, leave, letPass } = comeIn();
    guide.leadOut({ href: `/${hall}/walk/#tour=through/3`, title: { en: hall } }, leading);
    expect(leave).not.toHaveBeenCalled();
    letPass(120);
    expect(leave.mock.calls).toEqual([[`/${hall}/walk/#tour=through/3`]]);
  });

  test('goes on at once where no door leads to that hall, or motion is unwelcome', () => {
    for (const [hall, isStill] of [
      ['far', false],
      ['after', true],
    ] as const) {
      const { guide, leave } = comeIn('', { isStill });
      guide.leadOut({ href: `/${hall}/walk/#tour=through/3`, title: { en: hall } }, leading);
      expect(leave.mock.calls).toEqual([[`/${hall}/walk/#tour=through/3`]]);
    }
  });
});
