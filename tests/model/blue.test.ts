import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FLAG_BLUE } from '../../src/model/blue.ts';

test('the blue of pages is that of drawings and halls', () => {
  expect(readFileSync('src/styles/global.css', 'utf8')).toContain(`  --blue: ${FLAG_BLUE};\n`);
});
