export { checkAgain } from './checkAgain'
export { listOutsidePages } from './list'
export { openChecker, switchChecker } from './switchChecker'
