/** Two forms of a Korean particle: the first after a consonant, the second after a vowel. */
export type Particle = '은/는' | '이/가' | '을/를' | '으로/로';

type Ending = 'vowel' | 'consonant' | 'rieul';

/** A word with the form of a particle that its last sound asks for: «원격의료가», «‘지능형 경계’가», «청정 전력이». */
export function withParticle(word: string, particle: Particle): string {
  const [afterConsonant, afterVowel] = particle.split('/') as [string, string];
  const ending = endingOf(word);
  // 로 stands after ㄹ as it does after a vowel: «출구로», «교실로».
  const isOpen = ending === 'vowel' || (ending === 'rieul' && particle === '으로/로');
  return word + (isOpen ? afterVowel : afterConsonant);
}

/** Of 0 to 9 as they are read: 영, 일, 이, 삼, 사, 오, 육, 칠, 팔, 구; a round number ends in 십, 백, 천 or 만, and so does not in a vowel. */
const DIGITS: readonly Ending[] = [
  'consonant',
  'rieul',
  'vowel',
  'consonant',
  'vowel',
  'vowel',
  'consonant',
  'rieul',
  'rieul',
  'vowel',
];

function endingOf(word: string): Ending {
  // What stands in brackets at the end is not read as part of the word, nor are quotation marks and stops.
  const last = /[\p{L}\p{N}](?=[^\p{L}\p{N}]*$)/u.exec(word.replace(/\([^()]*\)[^\p{L}\p{N}]*$/u, ''))?.[0] ?? '';
  if (last >= '가' && last <= '힣') {
    const final = (last.charCodeAt(0) - '가'.charCodeAt(0)) % 28;
    return final === 0 ? 'vowel' : final === 8 ? 'rieul' : 'consonant';
  }
  if (last >= '0' && last <= '9') return DIGITS[Number(last)] ?? 'vowel';
  // Foreign words and letters end in Korean as they sound: in l, m or n, most others in a vowel («network»: 네트워크).
  if (/l/i.test(last)) return 'rieul';
  return /[mn]/i.test(last) ? 'consonant' : 'vowel';
}
