/** The one colour of the exhibition: the light blue of the flag. Browsers are told it once more, in `src/styles/global.css`. */
export const FLAG_BLUE = '#5b92e5';
