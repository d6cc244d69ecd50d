export { EmbedEditing } from './extension'
export { insertEmbed } from './insert'
