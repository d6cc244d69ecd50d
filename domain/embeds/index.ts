export { lookUpEmbed } from './lookUp'
