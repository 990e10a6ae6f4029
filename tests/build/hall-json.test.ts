import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { planHall } from '../../src/floorplan/plan-hall.ts';
import { roundPlan } from '../../src/floorplan/round-plan.ts';
import { assemble } from '../../src/model/assemble.ts';
import { exhibitsOf } from '../../src/model/exhibition.ts';
import { readContent } from '../../src/model/read.ts';
import { hallRecord, type HallRecord } from '../../src/records/hall-record.ts';

const root = inject('built');
const { exhibition } = assemble(await readContent(join(root, 'content')));
const { halls, sources } = exhibition!;

const published = (hall: string) =>
  JSON.parse(readFileSync(join(root, 'dist/halls', hall, 'hall.json'), 'utf8')) as HallRecord;

describe.each(halls.map((hall) => [hall.id, hall] as const))('the record of the hall "%s"', (id, hall) => {
  test('is the hall, its plan and its sources, as the pages and the walk have them', () => {
    expect(published(id)).toEqual(JSON.parse(JSON.stringify(hallRecord(hall, roundPlan(planHall(hall)), sources))));
  });

  test('says what it is, in which version, in which units and under which licences', () => {
    const { format, version, units, licence } = published(id);
    expect({ format, version, units, licence }).toEqual({
      format: 'virtual-exhibition/hall',
      version: 1,
      units: { length: 'metre', heading: 'degrees clockwise from north', axes: 'x to the east, y to the south' },
      licence: { content: 'CC-BY-4.0', code: 'MIT' },
    });
  });

  test('holds all that it names: each exhibit has its place, and each source that is named stands in full', () => {
    const { hall: told, plan, sources: listed } = published(id);
    const exhibits = exhibitsOf(told);
    expect(plan.placements.map(({ exhibit }) => exhibit).sort()).toEqual(exhibits.map((exhibit) => exhibit.id).sort());
    expect(listed.map((source) => source.id).sort()).toEqual(
      [
        ...new Set([
          ...told.cites,
          ...exhibits.flatMap((exhibit) => exhibit.sources),
          ...told.tours.flatMap((tour) => tour.cites),
        ]),
      ].sort(),
    );
  });
});
