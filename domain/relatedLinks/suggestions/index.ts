export { dropFromIndex, indexPost, indexPostLater } from './indexPost'
export { suggestLinks } from './suggestLinks'
export { keepUp } from './upkeep'
