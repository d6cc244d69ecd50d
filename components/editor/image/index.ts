export { ImageEditing } from './extension'
export { chooseImage, insertImages } from './insert'
export { type ImageSources, imageSources } from './sources'
export { chooseUploaded } from './UploadedImageDialog'
