import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: PlayType","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/PlayType.md","filePath":"api/instruqt/type-aliases/PlayType.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/PlayType.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / PlayType</p><h1 id="type-alias-playtype" tabindex="-1">Type Alias: PlayType <a class="header-anchor" href="#type-alias-playtype" aria-label="Permalink to &quot;Type Alias: PlayType&quot;">​</a></h1><blockquote><p><strong>PlayType</strong> = <code>&quot;ALL&quot;</code> | <code>&quot;DEVELOPER&quot;</code> | <code>&quot;NORMAL&quot;</code> | <code>string</code> &amp; <code>object</code></p></blockquote><p>Whose plays count.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/PlayType.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PlayType = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PlayType as default
};
