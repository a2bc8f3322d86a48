import type { Code } from './code.ts'

/**
 * The peoples of Viet Nam by slug, because two official numberings clash from 04 on: List A (QĐ 121-TCTK/PPCĐ,
 * 02/3/1979) and List B (QĐ 1019/QĐ-TCTK, 12/11/2008), of which 21–54 are not known (`domain/book.md` 7.6).
 * `status` and `source` speak of the number in List A.
 */
export interface Ethnicity extends Code {
  codeA: string | null
  codeB: string | null
}

export const ethnicities: readonly Ethnicity[] = [
  people('kinh', '01', '01', 'Kinh', 'Kinh', 'confirmed', 'W7'),
  people('tay', '02', '02', 'Tày', 'Tay', 'confirmed', 'W7'),
  people('thai', '03', '03', 'Thái', 'Thai', 'confirmed', 'W7'),
  people('hoa', '04', '06', 'Hoa', 'Hoa', 'confirmed', 'W7'),
  people('kho-me', '05', '05', 'Khơ-me', 'Kho-me', 'confirmed', 'W7'),
  people('muong', '06', '04', 'Mường', 'Muong', 'confirmed', 'W7'),
  people('nung', '07', '07', 'Nùng', 'Nung', 'confirmed', 'W7'),
  people('hmong', '08', '08', 'HMông', 'HMong', 'confirmed', 'W7'),
  people('dao', '09', '09', 'Dao', 'Dao', 'confirmed', 'W7'),
  people('gia-rai', '10', '10', 'Gia-rai', 'Gia-rai', 'confirmed', 'W7'),
  people('ngai', '11', null, 'Ngái', 'Ngai', 'confirmed', 'W7'),
  people('e-de', '12', '11', 'Ê-đê', 'E-de', 'unverified', 'book.md 7.6'),
  people('ba-na', '13', '12', 'Ba-na', 'Ba-na', 'unverified', 'book.md 7.6'),
  people('xo-dang', '14', '16', 'Xơ-đăng', 'Xo-dang', 'unverified', 'book.md 7.6'),
  people('san-chay', '15', '13', 'Sán Chay', 'San Chay', 'unverified', 'book.md 7.6'),
  people('co-ho', '16', '15', 'Cơ-ho', 'Co-ho', 'unverified', 'book.md 7.6'),
  people('cham', '17', '14', 'Chăm', 'Cham', 'unverified', 'book.md 7.6'),
  people('san-diu', '18', '17', 'Sán Dìu', 'San Diu', 'unverified', 'book.md 7.6'),
  people('hre', '19', '18', 'Hrê', 'Hre', 'unverified', 'book.md 7.6'),
  people('mnong', '20', '20', 'Mnông', 'Mnong', 'unverified', 'book.md 7.6'),
  people('ra-glai', '21', '19', 'Ra-glai', 'Ra-glai', 'unverified', 'book.md 7.6'),
  people('xtieng', '22', null, 'Xtiêng', 'Xtieng', 'unverified', 'book.md 7.6'),
  people('bru-van-kieu', '23', null, 'Bru-Vân Kiều', 'Bru-Van Kieu', 'unverified', 'book.md 7.6'),
  people('tho', '24', null, 'Thổ', 'Tho', 'unverified', 'book.md 7.6'),
  people('giay', '25', null, 'Giáy', 'Giay', 'unverified', 'book.md 7.6'),
  people('co-tu', '26', null, 'Cơ-tu', 'Co-tu', 'unverified', 'book.md 7.6'),
  people('gie-trieng', '27', null, 'Gié-Triêng', 'Gie-Trieng', 'unverified', 'book.md 7.6'),
  people('ma', '28', null, 'Mạ', 'Ma', 'unverified', 'book.md 7.6'),
  people('kho-mu', '29', null, 'Khơ-mú', 'Kho-mu', 'unverified', 'book.md 7.6'),
  people('co', '30', null, 'Co', 'Co', 'unverified', 'book.md 7.6'),
  people('ta-oi', '31', null, 'Ta-ôi', 'Ta-oi', 'unverified', 'book.md 7.6'),
  people('cho-ro', '32', null, 'Chơ-ro', 'Cho-ro', 'unverified', 'book.md 7.6'),
  people('khang', '33', null, 'Kháng', 'Khang', 'unverified', 'book.md 7.6'),
  people('xinh-mun', '34', null, 'Xinh-mun', 'Xinh-mun', 'unverified', 'book.md 7.6'),
  people('ha-nhi', '35', null, 'Hà Nhì', 'Ha Nhi', 'unverified', 'book.md 7.6'),
  people('chu-ru', '36', null, 'Chu-ru', 'Chu-ru', 'unverified', 'book.md 7.6'),
  people('lao', '37', null, 'Lào', 'Lao', 'unverified', 'book.md 7.6'),
  people('la-chi', '38', null, 'La Chí', 'La Chi', 'unverified', 'book.md 7.6'),
  people('la-ha', '39', null, 'La Ha', 'La Ha', 'likely', 'W45'),
  people('phu-la', '40', null, 'Phù Lá', 'Phu La', 'likely', 'W45'),
  people('la-hu', '41', null, 'La Hủ', 'La Hu', 'likely', 'W45'),
  people('lu', '42', null, 'Lự', 'Lu', 'likely', 'W45'),
  people('lo-lo', '43', null, 'Lô Lô', 'Lo Lo', 'likely', 'W45'),
  people('chut', '44', null, 'Chứt', 'Chut', 'likely', 'W45'),
  people('mang', '45', null, 'Mảng', 'Mang', 'likely', 'W45'),
  people('pa-then', '46', null, 'Pà Thẻn', 'Pa Then', 'likely', 'W45'),
  people('co-lao', '47', null, 'Cơ Lao', 'Co Lao', 'likely', 'W45'),
  people('cong', '48', null, 'Cống', 'Cong', 'likely', 'W45'),
  people('bo-y', '49', null, 'Bố Y', 'Bo Y', 'likely', 'W45'),
  people('si-la', '50', null, 'Si La', 'Si La', 'likely', 'W45'),
  people('pu-peo', '51', null, 'Pu Péo', 'Pu Peo', 'likely', 'W45'),
  people('brau', '52', null, 'Brâu', 'Brau', 'likely', 'W45'),
  people('o-du', '53', null, 'Ơ Đu', 'O Du', 'likely', 'W45'),
  people('ro-mam', '54', null, 'Rơ-măm', 'Ro-mam', 'likely', 'W45'),
  people('foreigner', '55', null, 'Người nước ngoài', 'Foreigner', 'unverified', 'book.md 7.6'),
  people('unknown', '56', null, 'Không xác định', 'Not determined', 'unverified', 'book.md 7.6'),
]

function people(
  code: string,
  codeA: string,
  codeB: string | null,
  vi: string,
  en: string,
  status: Ethnicity['status'],
  source: string,
): Ethnicity {
  return { code, codeA, codeB, vi, en, status, source }
}
