export { NothingHere as default } from '@/components/admin/NothingHere'
