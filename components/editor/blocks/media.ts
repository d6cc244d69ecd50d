import { ImagePlus, Images, ImageUp, SquarePlay } from 'lucide-react'
import { providers } from '@/content/embed/providers'
import { insertEmbed } from '../embed'
import { insertGallery } from '../gallery/insert'
import { chooseImage, chooseUploaded } from '../image'
import type { BlockChoice } from '.'

export const media: BlockChoice[] = [
  {
    id: 'image',
    label: 'Picture',
    hint: 'From your device',
    keywords: ['image', 'img', 'photo', 'upload', 'file', 'media'],
    Icon: ImageUp,
    insert: chooseImage,
  },
  {
    id: 'uploadedImage',
    label: 'Picture from the library',
    hint: 'Uploaded before',
    keywords: ['image', 'img', 'photo', 'media', 'existing'],
    Icon: ImagePlus,
    insert: chooseUploaded,
  },
  {
    id: 'gallery',
    label: 'Gallery',
    hint: 'Several pictures side by side',
    keywords: ['pictures', 'images', 'photos', 'slideshow', 'carousel'],
    Icon: Images,
    insert: insertGallery,
  },
  {
    id: 'embed',
    label: 'Embed',
    hint: 'A video, post or song',
    keywords: [
      ...Object.values(providers).map(({ name }) => name.toLowerCase()),
      'twitter',
      'tweet',
      'video',
      'song',
      'media',
      'iframe',
      'html',
    ],
    Icon: SquarePlay,
    insert: insertEmbed,
  },
]
