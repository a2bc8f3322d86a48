/**
 * The term for registering a birth: “trong thời hạn 60 ngày kể từ ngày sinh con”, Luật Hộ tịch 2014 Art. 15
 * (`domain/book.md` 10.4).
 */
export const birthRegistrationTerm = { days: 60, status: 'confirmed', source: 'W86' } as const
