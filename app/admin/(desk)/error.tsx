'use client'

export { PageFailed as default } from '@/components/admin/PageFailed'
