/** Addresses of the pages about the quality of the book; `ui/route.ts` takes them into its table. */
export const qualityPages = {
  quality: '/chat-luong',
  duplicates: '/chat-luong/ghi-trung',
  duplicate: '/chat-luong/ghi-trung/:first/:second',
  findings: '/chat-luong/chua-khop',
  ministry: '/chat-luong/phan-mem-bo',
  ministryChild: '/chat-luong/phan-mem-bo/:id',
  qualityList: '/chat-luong/:list',
} as const satisfies Record<string, `/${string}`>
