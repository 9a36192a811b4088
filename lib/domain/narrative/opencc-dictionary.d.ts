declare module "opencc-js/dict/TSCharacters" {
  /** `萬 万|亂 乱|…`: each traditional character with its simplified ones, divided by spaces. */
  const pairs: string;
  export default pairs;
}
