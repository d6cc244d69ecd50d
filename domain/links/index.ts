export { exportLinks } from './exportLinks'
export { listArticles } from './listArticles'
export { listLinks } from './listLinks'
export { whereUsed } from './whereUsed'
