/** In the camp: the Hanbit unit had so many in September 2021, as KBS reported. */
export const PEOPLE = 266;
