export { openMap } from './openMap'
export { openNeighbourhood } from './openNeighbourhood'
