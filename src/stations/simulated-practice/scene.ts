/** Where everybody is on the plan of the market. */
export interface Scene {
  /** Twenty peacekeepers, drawn as eight. */
  readonly patrol: 'edge' | 'few' | 'line' | 'half' | 'around' | 'road' | 'between' | 'gone';
  readonly vehicle: 'edge' | 'road' | 'between' | 'gone';
  /** Young men of the upper village. */
  readonly young: 'north' | 'near' | 'hidden' | 'left';
  /** Families of the lower village. */
  readonly families: 'stalls' | 'scattered' | 'vehicle' | 'home';
  /** What else is to be seen. */
  readonly sign: 'none' | 'talk' | 'rifle' | 'shot' | 'table';
}

export const MORNING: Scene = { patrol: 'edge', vehicle: 'edge', young: 'north', families: 'stalls', sign: 'none' };
