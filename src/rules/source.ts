/** Where a figure or a list was read; keys as in `domain/rules.md` 14 and `domain/book.md` 18. */
export const sources: Readonly<Record<string, { title: string; address: string | null }>> = {
  training: { title: 'Giá trị minh họa, không có giá trị pháp lý', address: null },
  S1: {
    title: 'Thư Ký Luật, điều kiện công nhận xã đạt chuẩn phù hợp với trẻ em',
    address:
      'thukyluat.vn/news/thong-bao-van-ban-moi/dieu-kien-cong-nhan-xa-dat-chuan-phu-hop-voi-tre-em-51115.html',
  },
  S2: {
    title: 'Thư viện Pháp luật, QĐ 06/QĐ-TTg',
    address:
      'thuvienphapluat.vn/van-ban/bo-may-hanh-chinh/quyet-dinh-06-qd-ttg-2019-trinh-tu-danh-gia-va-cong-nhan-xa-phuong-thi-tran-phu-hop-voi-tre-em-404124.aspx',
  },
  S4: { title: 'LawNet, 13 criteria for assessing child-friendly communes', address: 'lawnet.vn' },
  S7: {
    title: 'Báo Dân sinh, Vì trẻ em, các tiêu chí',
    address:
      'vitreem.baodansinh.vn/cac-tieu-chi-de-nhan-dien-xa-phuong-thi-tran-phu-hop-voi-tre-em-20211121190157.htm',
  },
  S11: {
    title: 'Cựu chiến binh, 13 tiêu chí đánh giá xã, phường, thị trấn phù hợp với trẻ em',
    address: 'cuuchienbinh.vn/13-tieu-chi-danh-gia-xa-phuong-thi-tran-phu-hop-voi-tre-em',
  },
  S16: {
    title: 'Báo Nghệ An, đề xuất thay đổi thời gian đánh giá',
    address:
      'baonghean.vn/fr/de-xuat-thay-doi-thoi-gian-danh-gia-xa-phuong-thi-tran-phu-hop-voi-tre-em-10277919.html',
  },
  S22: {
    title: 'Văn bản Pháp luật, QĐ 34/2014',
    address: 'vanbanphapluat.co/quyet-dinh-34-2014-qd-ttg-tieu-chuan-xa-phuong-thi-tran-phu-hop-voi-tre-em',
  },
  S23: {
    title: 'Bình Định, 381 lượt xã, phường được công nhận phù hợp với trẻ em',
    address:
      'binhdinh.gov.vn/tin-tuc/tin-tu-so-ban-nganh/381-luot-xa-phuong-duoc-cong-nhan-phu-hop-voi-tre-em.html',
  },
  S24: {
    title: 'Báo Bắc Kạn, quy định mới về tiêu chuẩn xã, phường, thị trấn phù hợp với trẻ em',
    address:
      'baobackan.com.vn/quy-dinh-moi-ve-tieu-chuan-xa-phuong-thi-tran-phu-hop-voi-tre-em-post30270.html',
  },
  S26: { title: 'Thư viện Pháp luật, QĐ 34/2014/QĐ-TTg', address: 'thuvienphapluat.vn' },
  S28: {
    title: 'Ngân hàng Pháp luật, đánh giá tiêu chuẩn xã, phường',
    address:
      'nganhangphapluat.thukyluat.vn/tu-van-phap-luat/xay-dung--do-thi/danh-gia-tieu-chuan-xa-phuong-92207',
  },
  units: {
    title: 'QĐ 19/2025/QĐ-TTg (30/6/2025), bảng đơn vị hành chính, bản tháng 7/2026',
    address: 'github.com/thanglequoc/vietnamese-provinces-database',
  },
  P2: { title: 'Tây Hồ KH 89/KH-UBND, 19/3/2018', address: null },
  P4: { title: 'Lào Cai KH 260/KH-UBND, 09/10/2017', address: null },
  W7: { title: 'Cục Thống kê Đà Nẵng, danh mục dân tộc', address: 'cucthongke.danang.gov.vn' },
  W8: {
    title: 'Lâm Đồng, Thông tư 52/2025/TT-BYT',
    address:
      'btgdvtu.lamdong.dcs.vn/tin-tuc-su-kien/khoa-giao-van-hoa-van-nghe/task/1702/type/detail/id/58715',
  },
  W26: { title: 'Cách ghi trang chính sổ A0', address: null },
  W33: { title: 'Luật Trẻ em Điều 10, 14 nhóm', address: null },
  W35: { title: 'NĐ 56/2017/NĐ-CP Điều 15', address: 'thuvienphapluat.vn' },
  W36: { title: 'NĐ 56/2017/NĐ-CP Điều 12', address: null },
  W37: { title: 'NĐ 56/2017/NĐ-CP Điều 3 đến Điều 5', address: 'thuvienphapluat.vn' },
  W42: { title: 'NĐ 56/2017/NĐ-CP Điều 13', address: 'hoatieu.vn' },
  W43: { title: 'Phụ lục 1, chương trình QĐ 234/QĐ-TTg', address: null },
  W45: { title: 'Bảng danh mục dân tộc', address: null },
  W55: {
    title: 'Tổng cục Thống kê, trẻ em dưới 5 tuổi suy dinh dưỡng',
    address: 'gso.gov.vn/du-lieu-dac-ta/2019/12/htcttk-cap-tinh-ty-le-tre-em-duoi-nam-tuoi-suy-dinh-duong/',
  },
  W61: {
    title: 'Hoa Tiêu, sổ tiêm chủng cơ bản A2.1/YTCS',
    address: 'hoatieu.vn/mau-so-tiem-chung-co-ban-cho-tre-em-6049',
  },
  W63: {
    title: 'Lịch tiêm phòng cho trẻ sơ sinh (trang cũ)',
    address: 'vietgioitinh.net/be-moi-sinh/lich-tiem-phong-cho-tre-so-sinh-42141.html',
  },
  W86: { title: 'Luật Hộ tịch 2014 Điều 15', address: 'luatvn.vn' },
  W12: { title: 'NĐ 56/2017/NĐ-CP Điều 26', address: 'thuvienphapluat.vn' },
  W13: { title: 'NĐ 56/2017/NĐ-CP Điều 28, hồ sơ trình kế hoạch', address: 'thuvienphapluat.vn' },
  W14: { title: 'Thái Nguyên, thủ tục hành chính', address: 'dichvucong.thainguyencity.gov.vn' },
  W31: { title: 'Mẫu số 01, báo cáo tiếp nhận thông tin trẻ em', address: '123docz.net' },
  W64: { title: 'NĐ 56/2017/NĐ-CP Mẫu số 06', address: 'dulieuphapluat.vn' },
  W66: { title: 'Đánh giá sơ bộ mức độ tổn thương và nguy cơ, tài liệu tập huấn', address: null },
  W69: { title: 'Sở LĐTBXH Hải Phòng, thủ tục hành chính', address: 'soldtbxh.haiphong.gov.vn' },
  W70: { title: 'Lai Châu, thủ tục hành chính', address: 'dichvucong.laichau.gov.vn' },
  W71: { title: 'Xã Dương Huy (Cẩm Phả), thủ tục hành chính', address: 'xaduonghuy.campha.gov.vn' },
  W107: { title: 'Luật Trẻ em Điều 4, xâm hại trẻ em', address: 'thuvienphapluat.vn' },
  W108: { title: 'NĐ 56/2017/NĐ-CP Điều 31, can thiệp khẩn cấp', address: 'luathoanhut.vn' },
  'decree-56-30': { title: 'NĐ 56/2017/NĐ-CP Điều 30, rà soát, đánh giá', address: 'thuviennhadat.vn' },
  'labour-112': { title: 'Bộ luật Lao động 2019 Điều 112, nghỉ lễ, tết', address: null },
}
