/** The one way from the page to the program. */
export const callChannel = "soundings:call";
/** What the program tells the page without being asked. */
export const eventChannel = "soundings:event";
/** The preload's word that the page has sent all it had to send. Not a method of the contract. */
export const flushed = "window.flushed";
