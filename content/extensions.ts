import { parts } from './parts'

/** All that an article's document may hold: the one schema of editor, validator and renderer. */
export const extensions = parts.flatMap((part) => part.extensions)
