import type { Chance } from './chance.ts'

export type Sex = 'male' | 'female'

/** Ethnicities of the synthetic ward, by the slugs of `src/rules`; a ward of Hà Nội is nearly all Kinh. */
export type Ethnicity = 'kinh' | 'tay' | 'muong' | 'nung' | 'thai' | 'dao' | 'hmong' | 'e-de'

/** An ethnicity drawn by its share in the ward. */
export function drawEthnicity(chance: Chance): Ethnicity {
  return chance.weighed(ethnicities)
}

/** A family name (họ), by how common it is. */
export function drawFamilyName(chance: Chance, ethnicity: Ethnicity): string {
  return chance.weighed(familyNames[ethnicity])
}

/** A full name: họ, đệm, tên, in the fashion of the generation. */
export function drawFullName(
  chance: Chance,
  person: { family: string; ethnicity: Ethnicity; sex: Sex; generation: 'child' | 'parent' | 'elder' },
): string {
  const { family, ethnicity, sex, generation } = person
  // Ê-đê names begin with Y or H' and end with the clan.
  if (ethnicity === 'e-de') {
    const given = chance.pick(edeNames[sex])
    return sex === 'male' ? `Y ${given} ${family}` : `H'${given} ${family}`
  }
  const given = chance.pick(generation === 'child' ? childNames[sex] : adultNames[sex])
  if (ethnicity === 'hmong') return `${family} ${sex === 'male' ? 'A' : 'Thị'} ${given}`
  const traditional = generation === 'elder' ? 0.85 : generation === 'parent' ? 0.5 : 0.08
  const middle = chance.happens(traditional)
    ? sex === 'male'
      ? 'Văn'
      : 'Thị'
    : chance.pick(middleNames[sex])
  return middle === given ? `${family} ${given}` : `${family} ${middle} ${given}`
}

/** What a small child is called at home. */
export function drawHomeName(chance: Chance): string {
  return chance.pick(homeNames)
}

const words = (text: string) => text.split(' ')

const ethnicities: readonly (readonly [Ethnicity, number])[] = [
  ['kinh', 962],
  ['muong', 11],
  ['tay', 11],
  ['nung', 5],
  ['thai', 5],
  ['dao', 3],
  ['hmong', 2],
  ['e-de', 1],
]

/** Family names with their share per thousand, rounded. */
const familyNames: Record<Ethnicity, readonly (readonly [string, number])[]> = {
  kinh: [
    ['Nguyễn', 384],
    ['Trần', 118],
    ['Lê', 95],
    ['Phạm', 70],
    ['Hoàng', 51],
    ['Phan', 28],
    ['Vũ', 39],
    ['Đặng', 21],
    ['Bùi', 20],
    ['Đỗ', 19],
    ['Hồ', 9],
    ['Ngô', 13],
    ['Dương', 10],
    ['Đinh', 10],
    ['Đào', 9],
    ['Trịnh', 9],
    ['Đoàn', 8],
    ['Mai', 7],
    ['Lương', 7],
    ['Hà', 7],
    ['Tạ', 6],
    ['Chu', 6],
    ['Cao', 6],
    ['Lưu', 5],
    ['Phùng', 5],
    ['Tô', 4],
    ['Quách', 3],
    ['Kiều', 3],
    ['Khuất', 2],
    ['Nghiêm', 2],
  ],
  tay: [
    ['Nông', 30],
    ['Hoàng', 30],
    ['Lương', 10],
    ['Ma', 10],
    ['Hà', 10],
  ],
  muong: [
    ['Bùi', 50],
    ['Đinh', 20],
    ['Quách', 15],
    ['Phạm', 10],
  ],
  nung: [
    ['Nông', 30],
    ['Vi', 20],
    ['Lương', 15],
    ['Hoàng', 15],
  ],
  thai: [
    ['Lò', 35],
    ['Cầm', 15],
    ['Quàng', 15],
    ['Lường', 15],
  ],
  dao: [
    ['Bàn', 30],
    ['Triệu', 30],
    ['Đặng', 20],
  ],
  hmong: [
    ['Vàng', 30],
    ['Giàng', 30],
    ['Sùng', 20],
    ['Thào', 20],
  ],
  'e-de': [
    ['Niê', 50],
    ['Êban', 20],
    ['Mlô', 20],
  ],
}

const middleNames: Record<Sex, readonly string[]> = {
  male: words(
    'Đức Minh Gia Quang Hữu Tuấn Anh Hoàng Bảo Nhật Đình Xuân Thành Duy Khánh Tiến Công Trọng Việt Hải Thái Ngọc',
  ),
  female: words(
    'Ngọc Thu Thùy Khánh Minh Bảo Phương Thanh Hà Mai Quỳnh Diệu Kim Hoài Tuệ Hồng Bích Lan Cẩm Thảo Hương Anh',
  ),
}

const childNames: Record<Sex, readonly string[]> = {
  male: words(
    'Anh Minh Khang Khôi Phúc Bảo Nam Huy Đức Long Quân Kiên Hưng Dũng Sơn Tùng Phong Nguyên Lâm Đạt Hiếu Trí An Bách Duy Đăng Khoa Hải Nhân Thịnh',
  ),
  female: words(
    'Anh Chi Linh Ngọc Trang Mai Hà Thảo Vy Nhi My An Châu Phương Giang Ngân Yến Quỳnh Hân Diệp Thư Trâm Uyên Khuê Hương Lan Như Tâm',
  ),
}

const adultNames: Record<Sex, readonly string[]> = {
  male: words(
    'Hùng Dũng Tuấn Cường Thắng Hải Sơn Long Nam Hà Tú Trung Quân Toàn Thành Bình Hòa Tiến Mạnh Đông Chiến Thủy Luân Khải Vinh',
  ),
  female: words(
    'Hương Lan Hoa Hằng Thủy Nga Hà Hiền Huyền Trang Thảo Yến Nhung Vân Thúy Liên Loan Hạnh Mai Oanh Phượng Tâm Duyên Ngọc Bình',
  ),
}

const edeNames: Record<Sex, readonly string[]> = {
  male: words('Bliă Thắng Khuê Wim Djuan'),
  female: words('Bia Loan Ngọc Yer Mai'),
}

const homeNames = words('Bi Bống Tí Sóc Bon Cún Tôm Mít Bơ Gạo Nhím Su Ken Cà Na Bông Khoai Thóc Bin Chíp')
