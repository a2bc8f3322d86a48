/** Addresses of the lists that are read in and of the tasks that come of them; `ui/route.ts` takes them into its table. */
export const importPages = {
  imports: '/nhap-danh-sach',
  importNew: '/nhap-danh-sach/moi',
  importOne: '/nhap-danh-sach/:import',
  tasks: '/viec-da-giao',
} as const satisfies Record<string, `/${string}`>
