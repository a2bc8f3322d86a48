import type { Evidence } from './code.ts'

/** One of the 33 items. Words are null where the official text is not known yet, and so is the group. */
export interface SafeHouseItem {
  key: string
  group: string | null
  vi: string | null
  en: string | null
  /** Whether it is one of the 15 that no house may miss; null where that is not known. */
  mandatory: boolean | null
  status: Evidence
  source: string
}

/**
 * The items as far as `domain/book.md` 12.1 knows them. Only those whose star is confirmed are compulsory here; of the
 * others it is not known, so none says no. Of the wires only the beginning of the sentence was read.
 */
const knownItems: readonly SafeHouseItem[] = [
  known(
    'gate',
    'around',
    'confirmed',
    'W75',
    'Có cửa, cổng, hàng rào chắc chắn, độ cao phù hợp với lứa tuổi của trẻ em',
    'Firm door, gate and fence of a height that suits the age of children',
  ),
  known(
    'path',
    'around',
    'confirmed',
    'W75',
    'Đường đi vào nhà và sân quanh nhà phù hợp, không trơn trượt và an toàn',
    'Path and yard are suitable, not slippery, safe',
  ),
  known(
    'threshold',
    'around',
    'confirmed',
    'W75',
    'Nền nhà cao phải có bậc thềm cho trẻ lên, xuống phù hợp lứa tuổi',
    'A raised floor has steps that suit the age of children',
  ),
  compulsory(
    'pond',
    'around',
    'confirmed',
    'W75',
    'Xung quanh ao, hố chứa nước, hố vôi, cống thoát nước trong khu vực nhà ở phải có hàng rào chắc chắn',
    'Ponds, water pits, lime pits and drains have a firm fence',
  ),
  compulsory(
    'well',
    'around',
    'confirmed',
    'W75',
    'Giếng nước, bể nước hoặc các đồ dùng chứa nước khác phải có nắp đậy an toàn',
    'Wells, tanks and other things that hold water have a safe lid',
  ),
  known(
    'clearing',
    'around',
    'confirmed',
    'W75',
    'Xung quanh ngôi nhà phải được phát quang',
    'The ground around the house is cleared',
  ),
  known(
    'animals',
    'around',
    'confirmed',
    'W75',
    'Vật nuôi phải được nuôi giữ đảm bảo an toàn cho trẻ',
    'Animals are kept so that children are safe',
  ),
  compulsory(
    'poison',
    'around',
    'confirmed',
    'W75',
    'Dụng cụ, đồ dùng nguy hiểm hoặc vật chứa chất độc hại phải để trong kho chứa đồ an toàn',
    'Dangerous tools and poisonous things are kept in a safe store',
  ),
  compulsory(
    'window-bars',
    'rooms',
    'confirmed',
    'W9, W74',
    'Cửa sổ có chấn song, thanh dọc chắc chắn, khoảng cách trẻ không chui qua được',
    'Windows have firm upright bars that a child cannot pass',
  ),
  known(
    'window-hooks',
    'rooms',
    'confirmed',
    'W9, W74',
    'Cửa sổ, cửa đi có móc áp sát tường',
    'Windows and doors hook to the wall',
  ),
  known(
    'door-gap',
    'rooms',
    'confirmed',
    'W9, W74',
    'Cánh cửa có dụng cụ chặn khe cửa',
    'Doors have a stop in the gap',
  ),
  compulsory(
    'kitchen',
    'rooms',
    'confirmed',
    'W9, W74',
    'Khu bếp riêng biệt, có cửa ngăn và khóa để trẻ dưới 6 tuổi không tiếp xúc bếp lửa, bình ga',
    'A separate kitchen, with door and lock, so that children under 6 do not reach fire or gas',
  ),
  compulsory(
    'wires',
    'electricity',
    'likely',
    'W74',
    'Dây dẫn điện đi ngầm trong tường hoặc có hộp, ống bảo vệ',
    'Wires run inside the wall or in a box or tube',
  ),
  known('rail', 'stairs', 'confirmed', 'W9', 'Lan can, tay vịn chắc chắn', 'Firm railing and handrail'),
  known(
    'steps',
    'stairs',
    'confirmed',
    'W9',
    'Bậc có chiều cao, bề mặt phù hợp',
    'Steps of suitable height and surface',
  ),
  known(
    'flask',
    'objects',
    'confirmed',
    'W9',
    'Phích nước có hộp đựng hoặc dây đai, ngoài tầm với của trẻ dưới 6 tuổi',
    'Vacuum flasks stand in a box or strap, out of reach of children under 6',
  ),
  known(
    'lighter',
    'objects',
    'confirmed',
    'W9',
    'Đèn và hộp quẹt ngoài tầm với của trẻ dưới 6 tuổi',
    'Lamps and lighters are out of reach of children under 6',
  ),
]

/** How many items the official list has (`domain/book.md` 12.1, W74). */
const officialCount = 33

/** All 33 places: the known items, then empty ones that keep their place until the list is complete. */
export const safeHouseItems: readonly SafeHouseItem[] = [
  ...knownItems,
  ...Array.from({ length: officialCount - knownItems.length }, (_, index): SafeHouseItem => {
    const key = `unknown-${String(knownItems.length + index + 1)}`
    return {
      key,
      group: null,
      vi: null,
      en: null,
      mandatory: null,
      status: 'unverified',
      source: 'book.md 12.1',
    }
  }),
]

function known(
  key: string,
  group: string,
  status: Evidence,
  source: string,
  vi: string,
  en: string,
): SafeHouseItem {
  return { key, group, vi, en, mandatory: null, status, source }
}

function compulsory(...item: Parameters<typeof known>): SafeHouseItem {
  return { ...known(...item), mandatory: true }
}
