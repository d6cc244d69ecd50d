/** Stands in place of a section's id in filters: articles that are in none. */
export const noSection = 'none'
