/** The largest body of a server action: an article of 2 MB, escaped. Next reads it as this text. */
export const maxActionBytes = 4 * 1024 * 1024
