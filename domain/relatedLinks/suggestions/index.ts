export { dismissSuggestion, suggestAgain } from './dismiss'
export { dropFromIndex, indexPost, indexPostLater } from './indexPost'
export { suggestLinks } from './suggestLinks'
export { keepUp } from './upkeep'
