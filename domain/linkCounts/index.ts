export { deleteNumbers, hasNumbers } from './deleteNumbers'
export { openArticleNumbers, openBlockNumbers, openSiteNumbers } from './numbers'
