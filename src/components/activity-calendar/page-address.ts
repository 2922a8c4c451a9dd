/** The page's own address, without what somebody chose on it. */
export const pageAddress = (): string => location.href.replace(/#.*/s, '');
