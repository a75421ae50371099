/** Of the strata, in the order of the sample frame: colour-blind safe, the same as on screen. */
export const stratumColours = ["#0b5d66", "#5b9aa0", "#b98a2e", "#7a5195", "#8a5a44", "#4a6fa5"];

/** @param place the stratum's place in the sample frame, from 0; below 0 for people whose stratum is not known */
export const stratumColour = (place: number): string =>
  place < 0 ? "#656f77" : (stratumColours[place % stratumColours.length] ?? "#656f77");

/** Of the kinds that balance a theme, the same as on screen. */
export const kindColours = { barrier: "#9b2c2c", "good-practice": "#256b3c", idea: "#4b3f9b" };

/** Of levels from the best to the worst; at most eight, fewer are spread. */
const levelColours = [
  "#0b5d66",
  "#3d858c",
  "#7fb0b4",
  "#c9c7c0",
  "#d9c08a",
  "#b98a2e",
  "#a3622a",
  "#8a3b4a",
];

/** @param level from 0, the best @param levels how many there are */
export const levelColour = (level: number, levels: number): string =>
  levelColours[levels < 2 ? 0 : Math.round((level * (levelColours.length - 1)) / (levels - 1))] ??
  "#656f77";
