import type { Language } from '../../model/language.ts';

/** One of the browser's own voices. */
export interface Voice {
  /** Says something instead of what it was saying; `done` is called when it has come to the end, or cannot speak. */
  speak(words: string, speed: number, done: () => void): void;
  hush(): void;
}

/** How long a browser may take to tell which voices it has, in milliseconds. */
const VOICES_COME = 1500;

/** A voice of the page's language, one that speaks without the net where there is a choice. Nothing where there is none. */
export async function findVoice(language: Language): Promise<Voice | undefined> {
  if (!('speechSynthesis' in window)) return undefined;
  const voices = (await allVoices()).filter(({ lang }) => lang.toLowerCase().startsWith(language));
  const voice = voices.find(({ localService }) => localService) ?? voices[0];
  if (!voice) return undefined;
  return {
    speak(words, speed, done) {
      speechSynthesis.cancel();
      const said = new SpeechSynthesisUtterance(words);
      Object.assign(said, { voice, lang: voice.lang, rate: speed });
      said.onend = done;
      said.onerror = ({ error }) => {
        if (error !== 'canceled' && error !== 'interrupted') done();
      };
      speechSynthesis.speak(said);
    },
    hush: () => speechSynthesis.cancel(),
  };
}

/** Some browsers tell their voices only after a while. */
async function allVoices(): Promise<readonly SpeechSynthesisVoice[]> {
  const voices = speechSynthesis.getVoices();
  if (voices.length > 0) return voices;
  await new Promise((come) => {
    speechSynthesis.addEventListener('voiceschanged', come, { once: true });
    setTimeout(come, VOICES_COME);
  });
  return speechSynthesis.getVoices();
}
