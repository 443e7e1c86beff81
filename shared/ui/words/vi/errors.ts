/** What a screen says when something other than the office's rules stands in the way. */
export const errors = {
  unexpected:
    'Có lỗi ngoài dự kiến. Việc đang làm chưa bị mất. Xin thử lại hoặc gọi người quản trị.',
  unreachable: 'Không liên lạc được với máy chủ của trung tâm.',
  notSignedIn: 'Phiên làm việc đã hết. Xin đăng nhập lại.',
  oldVersion: 'Phiên bản của màn hình này đã cũ. Màn hình sẽ tự tải lại.',
};
