/** The one way from the page to the program. */
export const callChannel = "soundings:call";
/** What the program tells the page without being asked. */
export const eventChannel = "soundings:event";
