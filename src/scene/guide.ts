import { exhibitInReach, exhibitOnTheWay } from '../floorplan/choose-exhibit.ts';
import { describePlace, LEFT_BEHIND, standingBefore } from '../floorplan/describe.ts';
import { Entering } from '../floorplan/entering.ts';
import { outsideOf, placementOf, type Door, type Placement, type Viewpoint } from '../floorplan/floor-plan.ts';
import { freeSpace, type FreeSpace } from '../floorplan/free-space.ts';
import { distance, type Point } from '../floorplan/geometry.ts';
import { lookAt, lookThrough, type View } from '../floorplan/look.ts';
import { doorThrough } from '../floorplan/near.ts';
import { pick } from '../floorplan/pick.ts';
import { nearestFree, route } from '../floorplan/route.ts';
import { say } from '../model/language.ts';
import type { Address } from '../visit/address.ts';
import type { Command, Question, Turn } from './controls/keyboard.ts';
import type { Panel } from './panel.ts';
import { PHRASES } from './phrases.ts';
import type { Trail } from './trail.ts';
import { Visitor } from './visitor.ts';
import type { Doorway, WalkData } from './walk-data.ts';

/** Who steps no farther aside, in metres, still stands at a stop. */
const AT_STOP = 1;

/** Who has moved less, in metres, stands where one stood. */
const STEP = 0.1;

/** So many degrees down, the floor before an exhibit is seen with it. */
const LENS_PITCH = -20;

/** A stop of a led walk, while the visitor is on the way there or stands there. */
export interface Lead {
  tour: string;
  /** From 1. */
  stop: number;
  isThere: boolean;
}

/** How one is led: by another way than the shortest, at another pace. */
export interface Leading {
  /** In metres a second. */
  pace: number;
  way(from: Point, to: Point): readonly Point[] | undefined;
}

interface Options {
  data: WalkData;
  panel: Panel;
  trail: Trail;
  /** Motion is unwelcome: be there at once. */
  isStill(): boolean;
  /** What is `known` stands on the page as well, and need not be shown. */
  say(words: string, isKnown?: boolean): void;
  /** Words that stay to be read until the next place is chosen; empty where there is nothing to say. */
  notify(words: string): void;
  leave(href: string): void;
  /** The visitor is led to a stop, is there, or goes elsewhere. */
  onLead(lead: Lead | undefined): void;
  showHelp(): void;
  /** Shows how we know of each exhibit, or no longer. */
  setLens(isOn: boolean): void;
  /** The keys go back to the view. */
  focusView(): void;
}

/** Brings visitor, address, article and words together: whichever way a place is chosen, all four agree. */
export class Guide {
  readonly visitor: Visitor;
  /** Called when the view must be drawn anew. */
  onChange: () => void = () => undefined;
  readonly #options: Options;
  readonly space: FreeSpace;
  /** The door one stands in; it leads on to whoever walks into it, not to who arrives in it. */
  #door: Door | undefined;
  /** Gone through a door: what still moves is no longer part of the visit. */
  #hasLeft = false;
  /** Instead of where the door leads by itself. */
  #onwards: { door: Door; href: string } | undefined;
  #lead: Lead | undefined;
  #leading: Leading | undefined;
  /** Where one stepped up to an exhibit. */
  #nearer: { placement: Placement; stand: Viewpoint } | undefined;
  #notice = '';
  readonly #entering: Entering;
  /** The area that the last words named: the next place in words need not. */
  #told: string | undefined;
  #hasLens = false;
  /** Seen through a headset: nobody is walked anywhere, whose own feet stand still. */
  isWorn = false;

  constructor(options: Options) {
    this.#options = options;
    this.space = freeSpace(options.data.plan);
    this.#entering = new Entering(options.data.plan);
    this.visitor = new Visitor(this.space, options.data.plan.start);
    this.#follow(options.trail.here, { isArrival: true });
  }

  /** The exhibit whose article is open. */
  get open() {
    return this.#options.panel.open;
  }

  /** The area that the visitor is in. */
  get area() {
    return this.#entering.room?.area;
  }

  /** The exhibit that the visitor reads about or stands before. */
  get exhibit() {
    const { open } = this;
    if (open !== undefined && open !== 'index') return open;
    return standingBefore(this.#options.data.plan, this.visitor.at, this.visitor.heading)?.exhibit;
  }

  /** Motion is unwelcome. */
  get isStill() {
    return this.isWorn || this.#options.isStill();
  }

  /** Back and forward in the browser. */
  returnTo(address: Address) {
    const { panel } = this.#options;
    this.#go(address, panel.holdsFocus());
  }

  /** Goes where a link leads: to an exhibit, and opens its article; or to a stop. */
  visit(address: Address, { focus = false } = {}) {
    this.#options.trail.visit(address);
    this.#go(address, focus);
  }

  /** Goes to a stop as a guide does. */
  lead(address: Extract<Address, { kind: 'stop' }>, leading: Leading) {
    this.#leading = leading;
    this.visit(address);
    this.#leading = undefined;
  }

  /** Goes on to a stop in another hall: through the door, where one leads there. */
  leadOut({ href }: Doorway, leading: Leading) {
    const { data, leave } = this.#options;
    const pageOf = (address: string) => address.replace(/#.*$/, '');
    const kind = (['exit', 'entrance'] as const).find((way) => pageOf(data.doors[way].href) === pageOf(href));
    const door = data.plan.doors.find((candidate) => candidate.kind === kind);
    if (!door || this.isStill) {
      leave(href);
      return;
    }
    this.#onwards = { door, href };
    this.#leading = leading;
    this.#walkTo(outsideOf(door));
    this.#leading = undefined;
    this.onChange();
  }

  /** Opens the article of the stop that one stands at. */
  readAboutStop() {
    const { data, panel } = this.#options;
    const exhibit = this.#lead && data.tours[this.#lead.tour]?.[this.#lead.stop - 1];
    if (typeof exhibit !== 'string') return;
    panel.show(exhibit);
    panel.focus();
    this.onChange();
  }

  /** No longer led, one stands where one stands. */
  endLead() {
    this.#lead = this.#onwards = undefined;
    this.visitor.stop();
    this.rested();
    this.#options.focusView();
  }

  /** Says something. */
  say(words: string, isKnown = false) {
    this.#told = undefined;
    this.#options.say(words, isKnown);
  }

  #go(address: Address, focus: boolean) {
    const { panel, focusView } = this.#options;
    this.#follow(address, { isArrival: false });
    this.#tellIfThere();
    if (focus && panel.open === undefined) focusView();
    else if (focus) panel.focus();
    this.onChange();
  }

  #visitExhibit(exhibit: string, options?: { focus: boolean }) {
    this.visit({ kind: 'exhibit', exhibit }, options);
  }

  /** The browser has brought back the page as it was left, in a door. */
  comeBack() {
    this.#hasLeft = false;
    this.tellPlace();
  }

  /** What is seen at a place in the view; from -1 to 1 to the right and upwards. */
  pick(x: number, y: number, view: View) {
    return pick(this.#options.data.plan, lookThrough(this.visitor, { x, y }, view));
  }

  /** A tap on the view. */
  tap(x: number, y: number, view: View) {
    const picked = this.pick(x, y, view);
    if (picked?.kind === 'exhibit') this.#visitExhibit(picked.exhibit);
    if (picked?.kind === 'door') this.#walkTo(outsideOf(picked.door));
    if (picked?.kind === 'floor') this.#walkTo(picked.at);
    this.onChange();
  }

  /** Shows how we know of each exhibit, or no longer. */
  showLens(isOn: boolean) {
    if (isOn === this.#hasLens) return;
    this.#hasLens = isOn;
    this.#options.setLens(isOn);
  }

  /** Questions are answered elsewhere (`by-ear.ts`), and models turned (`turning/`): both are fetched after the first frame. */
  do(command: Exclude<Command, Question | Turn>) {
    const { panel, focusView } = this.#options;
    switch (command) {
      case 'home':
        panel.close();
        this.goTo(this.#options.data.plan.start);
        break;
      case 'help':
        this.#options.showHelp();
        break;
      case 'lens': {
        this.showLens(!this.#hasLens);
        // The mats lie on the floor.
        if (this.#hasLens && !this.visitor.isLed) this.visitor.look(0, LENS_PITCH - this.visitor.pitch);
        const { data } = this.#options;
        this.say(PHRASES[data.language].lens(this.#hasLens));
        break;
      }
      case 'index':
        if (panel.open === 'index') {
          panel.close();
          focusView();
        } else {
          panel.showIndex();
          panel.focus();
        }
        break;
      case 'out':
        if (this.visitor.isLeaningIn) this.visitor.lean(0, this.isStill);
        else if (!this.#stepBack()) this.#closeArticle();
        focusView();
        break;
      case 'close':
        this.#closeArticle();
        focusView();
        break;
      case 'next':
        this.#visitBeside(1);
        break;
      case 'previous':
        this.#visitBeside(-1);
        break;
      case 'open':
        this.#openInReach();
        break;
    }
    this.onChange();
  }

  /** While the visitor moves. */
  moved() {
    if (this.#hasLeft) return;
    const { panel, data } = this.#options;
    if (this.#lead && !this.visitor.isLed && !this.#isAtStop(this.#lead)) this.#setLead(undefined);
    if (panel.open !== undefined && panel.open !== 'index' && !this.visitor.isLed) {
      if (distance(this.visitor.at, placementOf(data.plan, panel.open).viewpoint.at) > LEFT_BEHIND)
        this.#closeArticle();
    }
    this.#leaveThroughDoors();
  }

  /** With every frame that is drawn: who enters another area is told so, unless a guide speaks. */
  located() {
    const { areas, language } = this.#options.data;
    const entered = this.#entering.pass(this.visitor.at, this.visitor.isMoving);
    if (!entered || this.#lead) return;
    const { area, number } = entered;
    this.say(PHRASES[language].entering(number, say(areas[area]!.title, language).words));
    this.#told = area;
  }

  /** When the visitor has come to rest. */
  rested() {
    if (this.#hasLeft) return;
    const { panel, trail } = this.#options;
    if (this.#lead && !this.#isAtStop(this.#lead)) this.#setLead(undefined);
    if (this.#lead) this.#arriveAtStop(this.#lead);
    else {
      if (panel.open === undefined || panel.open === 'index') trail.pass(this.#place());
      this.tellPlace();
    }
  }

  /** Says where one stands, after what else is to be said; at a stop the guide does. */
  tellPlace() {
    const { data } = this.#options;
    const words = {
      areas: data.areas,
      exhibits: data.exhibits,
    };
    const { at, heading } = this.visitor;
    const place = this.#lead ? '' : describePlace(data.plan, words, at, heading, data.language, this.#told);
    // Whoever reads of an exhibit sees where they are; the words would hide what they came to see.
    const { open } = this.#options.panel;
    const isKnown = this.#notice === '' && open !== undefined && open !== 'index';
    this.say([this.#notice, place].filter(Boolean).join(' '), isKnown);
    this.#notice = '';
  }

  /** Who is on the way is told on arrival. */
  #tellIfThere() {
    if (this.visitor.isLed) return;
    if (this.#lead) this.#arriveAtStop(this.#lead);
    else this.tellPlace();
  }

  /** At a stop the guide speaks. */
  #arriveAtStop(lead: Lead) {
    if (!lead.isThere && this.#isAtStop(lead)) this.#setLead({ ...lead, isThere: true });
  }

  #isAtStop({ tour, stop }: Lead): boolean {
    const { plan, tours } = this.#options.data;
    const exhibit = tours[tour]?.[stop - 1];
    return typeof exhibit === 'string' && distance(this.visitor.at, placementOf(plan, exhibit).viewpoint.at) < AT_STOP;
  }

  #setLead(lead: Lead | undefined) {
    if (lead === this.#lead) return;
    this.#lead = lead;
    if (lead) this.say('');
    this.#options.onLead(lead);
  }

  #place(): Address {
    const { at, heading } = this.visitor;
    return { kind: 'place', x: at.x, y: at.y, heading };
  }

  #follow(address: Address, { isArrival }: { isArrival: boolean }) {
    this.#notice = '';
    this.#obey(address, isArrival);
    this.#door = doorThrough(this.#options.data.plan, this.visitor.at);
    this.#options.notify(this.#notice);
  }

  /** Goes where an address says; on arrival one is there at once. */
  #obey(address: Address, isArrival: boolean) {
    const { data, panel, trail } = this.#options;
    const phrases = PHRASES[data.language];
    if (address.kind !== 'stop') this.#setLead(undefined);
    switch (address.kind) {
      case 'entrance':
        panel.close();
        if (!isArrival) this.#goTo(data.plan.start);
        return;
      case 'place': {
        panel.close();
        const wanted = { x: address.x, y: address.y };
        const free = nearestFree(this.space, wanted);
        if (!free) this.#notice = phrases.unreadable(`at=${address.x},${address.y}`);
        else if (distance(free, wanted) > 0.01) this.#notice = phrases.noPlace;
        this.visitor.jump(free ? { at: free, heading: address.heading } : data.plan.start);
        return;
      }
      case 'exhibit': {
        const renamed = data.aliases[address.exhibit];
        const exhibit = renamed ?? address.exhibit;
        const shown = data.exhibits[exhibit];
        if (!shown) {
          this.#notice = phrases.unknownExhibit(address.exhibit);
          panel.showIndex();
          return;
        }
        if (renamed !== undefined) {
          this.#notice = phrases.renamed(say(shown.title, data.language).words);
          trail.correct({ kind: 'exhibit', exhibit });
        }
        this.#standBefore(exhibit, isArrival);
        panel.show(exhibit);
        return;
      }
      case 'stop': {
        const renamed = data.tourAliases[address.tour];
        const tour = renamed ?? address.tour;
        const exhibit = data.tours[tour]?.[address.stop - 1];
        if (typeof exhibit !== 'string') {
          this.#setLead(undefined);
          this.#notice = phrases.unknownStop;
          panel.showIndex();
          return;
        }
        const { stop } = address;
        if (renamed !== undefined) trail.correct({ kind: 'stop', tour, stop });
        panel.close();
        this.#standBefore(exhibit, isArrival);
        this.#setLead({ tour, stop, isThere: !this.visitor.isLed });
        return;
      }
      case 'unreadable':
        this.#notice = phrases.unreadable(address.hash);
        panel.close();
        if (!isArrival) this.visitor.jump(data.plan.start);
    }
  }

  /** Goes to a place that is no exhibit's. */
  goTo(place: Viewpoint, pitch = 0) {
    this.#goTo(place, pitch);
    if (!this.visitor.isLed) this.rested();
    this.onChange();
  }

  /** Goes nearer to an exhibit than its viewpoint; 'out' leads back there. */
  stepUp(placement: Placement, stand: Viewpoint) {
    this.#nearer = { placement, stand };
    this.goTo(stand, lookAt({ ...placement, viewpoint: stand }).pitch);
  }

  /** Not for who has walked on since. */
  #stepBack(): boolean {
    const { placement, stand } = this.#nearer ?? {};
    this.#nearer = undefined;
    if (!placement || !stand || distance(this.visitor.at, stand.at) > STEP) return false;
    const { pitch, ...viewpoint } = lookAt(placement);
    if (distance(this.visitor.at, viewpoint.at) < STEP) return false;
    this.goTo(viewpoint, pitch);
    return true;
  }

  #standBefore(exhibit: string, atOnce: boolean) {
    const look = lookAt(placementOf(this.#options.data.plan, exhibit));
    if (atOnce) this.visitor.jump(look, look.pitch);
    else this.#goTo(look, look.pitch);
  }

  #goTo(viewpoint: Viewpoint, pitch = 0) {
    const way = this.isStill ? undefined : this.#wayTo(viewpoint.at);
    if (way) this.visitor.follow(way, { heading: viewpoint.heading, pitch, ...this.#pace() });
    else this.visitor.jump(viewpoint, pitch);
  }

  #wayTo(goal: Point) {
    const { at } = this.visitor;
    return this.#leading?.way(at, goal) ?? route(this.space, at, goal);
  }

  readonly #pace = () => (this.#leading ? { pace: this.#leading.pace } : {});

  #walkTo(wanted: Point) {
    const goal = nearestFree(this.space, wanted, 1.5);
    const way = goal && this.#wayTo(goal);
    if (!goal || !way) {
      this.#notice = PHRASES[this.#options.data.language].noWay;
      this.tellPlace();
    } else if (this.isStill) {
      this.visitor.jump({ at: goal, heading: this.visitor.heading });
      this.moved();
      this.rested();
    } else this.visitor.follow(way, this.#pace());
  }

  #closeArticle() {
    const { panel, trail } = this.#options;
    if (panel.open === undefined) return;
    const wasArticle = panel.open !== 'index';
    panel.close();
    if (wasArticle) trail.pass(this.#place());
  }

  #visitBeside(step: 1 | -1) {
    const { data, panel } = this.#options;
    const { placements } = data.plan;
    const open = placements.findIndex(({ exhibit }) => exhibit === panel.open);
    const goal = open === -1 ? exhibitOnTheWay(data.plan, this.visitor.at, step) : placements[open + step];
    if (goal) this.#visitExhibit(goal.exhibit);
  }

  #openInReach() {
    const { plan, language } = this.#options.data;
    const meant = exhibitInReach(plan, this.space, this.visitor);
    if (meant) this.#visitExhibit(meant.exhibit, { focus: true });
    else this.say(PHRASES[language].nothingNear);
  }

  #leaveThroughDoors() {
    const { doors, language, plan } = this.#options.data;
    const door = doorThrough(plan, this.visitor.at);
    if (door === this.#door) return;
    this.#door = door;
    if (!door || door.kind === 'threshold') return;
    const { href, title } = doors[door.kind];
    const onwards = this.#onwards?.door === door ? this.#onwards.href : href;
    this.#hasLeft = true;
    this.visitor.stop();
    this.say(PHRASES[language].leaving(say(title, language).words));
    this.#options.leave(onwards);
  }
}
