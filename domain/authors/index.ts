export { listAuthors } from './list'
export { openAuthor, possibleOwners } from './open'
export { saveAuthor } from './save'
