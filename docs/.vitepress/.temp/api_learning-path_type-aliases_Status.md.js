import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Status","description":"","frontmatter":{},"headers":[],"relativePath":"api/learning-path/type-aliases/Status.md","filePath":"api/learning-path/type-aliases/Status.md"}');
const _sfc_main = { name: "api/learning-path/type-aliases/Status.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learning-path</a> / Status</p><h1 id="type-alias-status" tabindex="-1">Type Alias: Status <a class="header-anchor" href="#type-alias-status" aria-label="Permalink to &quot;Type Alias: Status&quot;">​</a></h1><blockquote><p><strong>Status</strong> = <code>&quot;archived&quot;</code> | <code>&quot;authoring&quot;</code> | <code>&quot;deleted&quot;</code> | <code>&quot;draft&quot;</code> | <code>&quot;loginRestriction&quot;</code> | <code>&quot;pending&quot;</code> | <code>&quot;published&quot;</code> | <code>string</code> &amp; <code>object</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learning-path/type-aliases/Status.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Status = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Status as default
};
