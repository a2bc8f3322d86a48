import type { Evidence } from '#rules/code.ts'

/** A province or a city under the central government, since 1 July 2025. */
export interface Province {
  code: string
  name: string
  kind: 'tỉnh' | 'thành phố'
}

/** How provinces and communes are known (`domain/data/README.md`). */
export const unitProvenance: { status: Evidence; source: string } = { status: 'likely', source: 'units' }

/** The 34 provinces in the order of their codes. */
export const provinces: readonly Province[] = [
  { code: '01', name: 'Hà Nội', kind: 'thành phố' },
  { code: '04', name: 'Cao Bằng', kind: 'tỉnh' },
  { code: '08', name: 'Tuyên Quang', kind: 'tỉnh' },
  { code: '11', name: 'Điện Biên', kind: 'tỉnh' },
  { code: '12', name: 'Lai Châu', kind: 'tỉnh' },
  { code: '14', name: 'Sơn La', kind: 'tỉnh' },
  { code: '15', name: 'Lào Cai', kind: 'tỉnh' },
  { code: '19', name: 'Thái Nguyên', kind: 'tỉnh' },
  { code: '20', name: 'Lạng Sơn', kind: 'tỉnh' },
  { code: '22', name: 'Quảng Ninh', kind: 'tỉnh' },
  { code: '24', name: 'Bắc Ninh', kind: 'tỉnh' },
  { code: '25', name: 'Phú Thọ', kind: 'tỉnh' },
  { code: '31', name: 'Hải Phòng', kind: 'thành phố' },
  { code: '33', name: 'Hưng Yên', kind: 'tỉnh' },
  { code: '37', name: 'Ninh Bình', kind: 'tỉnh' },
  { code: '38', name: 'Thanh Hoá', kind: 'tỉnh' },
  { code: '40', name: 'Nghệ An', kind: 'tỉnh' },
  { code: '42', name: 'Hà Tĩnh', kind: 'tỉnh' },
  { code: '44', name: 'Quảng Trị', kind: 'tỉnh' },
  { code: '46', name: 'Huế', kind: 'thành phố' },
  { code: '48', name: 'Đà Nẵng', kind: 'thành phố' },
  { code: '51', name: 'Quảng Ngãi', kind: 'tỉnh' },
  { code: '52', name: 'Gia Lai', kind: 'tỉnh' },
  { code: '56', name: 'Khánh Hoà', kind: 'tỉnh' },
  { code: '66', name: 'Đắk Lắk', kind: 'tỉnh' },
  { code: '68', name: 'Lâm Đồng', kind: 'tỉnh' },
  { code: '75', name: 'Đồng Nai', kind: 'thành phố' },
  { code: '79', name: 'Hồ Chí Minh', kind: 'thành phố' },
  { code: '80', name: 'Tây Ninh', kind: 'tỉnh' },
  { code: '82', name: 'Đồng Tháp', kind: 'tỉnh' },
  { code: '86', name: 'Vĩnh Long', kind: 'tỉnh' },
  { code: '91', name: 'An Giang', kind: 'tỉnh' },
  { code: '92', name: 'Cần Thơ', kind: 'thành phố' },
  { code: '96', name: 'Cà Mau', kind: 'tỉnh' },
]
