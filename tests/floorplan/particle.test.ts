import { expect, test } from 'vitest';
import { withParticle, type Particle } from '../../src/floorplan/particle.ts';

test.each<[string, Particle, string]>([
  ['원격의료', '이/가', '원격의료가'],
  ['청정 전력', '이/가', '청정 전력이'],
  ['원격의료', '은/는', '원격의료는'],
  ['청정 전력', '은/는', '청정 전력은'],
  ['지능형 경계', '을/를', '지능형 경계를'],
  ['조기 경보망', '을/를', '조기 경보망을'],
  ['의료·보건', '으로/로', '의료·보건으로'],
  ['출구', '으로/로', '출구로'],
  ['교실', '으로/로', '교실로'],
  ['시설', '이/가', '시설이'],
])('%s takes %s by its last sound', (word, particle, said) => {
  expect(withParticle(word, particle)).toBe(said);
});

test('Quotation marks, stops and what stands in brackets are not heard', () => {
  expect(withParticle('‘원격의료’', '이/가')).toBe('‘원격의료’가');
  expect(withParticle('‘청정 전력’', '이/가')).toBe('‘청정 전력’이');
  expect(withParticle('‘지능형 경계’(과제 3)', '이/가')).toBe('‘지능형 경계’(과제 3)가');
  expect(withParticle('‘모의훈련(시범)’', '이/가')).toBe('‘모의훈련(시범)’이');
  expect(withParticle('국제연합(UN) 기지', '이/가')).toBe('국제연합(UN) 기지가');
  expect(withParticle('땅으로 쌓은 벽.', '을/를')).toBe('땅으로 쌓은 벽.을');
});

test('Digits are heard as they are read', () => {
  const said = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '2021'];
  expect(said.map((word) => withParticle(word, '이/가'))).toEqual(
    '0이 1이 2가 3이 4가 5가 6이 7이 8이 9가 10이 2021이'.split(' '),
  );
  expect(said.map((word) => withParticle(word, '으로/로'))).toEqual(
    '0으로 1로 2로 3으로 4로 5로 6으로 7로 8로 9로 10으로 2021로'.split(' '),
  );
});

test('Latin letters are heard as Korean says them', () => {
  expect(withParticle('One camp network', '이/가')).toBe('One camp network가');
  expect(withParticle('Telemedicine plan', '이/가')).toBe('Telemedicine plan이');
  expect(withParticle('Control', '으로/로')).toBe('Control로');
  expect(withParticle('UN', '으로/로')).toBe('UN으로');
  expect(withParticle('DMZ', '은/는')).toBe('DMZ는');
});

test('What ends in no letter takes the form after a vowel', () => {
  expect(withParticle('', '이/가')).toBe('가');
  expect(withParticle('—', '이/가')).toBe('—가');
});
