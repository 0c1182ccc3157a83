import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: AccessCodeDurationUnit","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/type-aliases/AccessCodeDurationUnit.md","filePath":"api/skilljar/type-aliases/AccessCodeDurationUnit.md"}');
const _sfc_main = { name: "api/skilljar/type-aliases/AccessCodeDurationUnit.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / AccessCodeDurationUnit</p><h1 id="type-alias-accesscodedurationunit" tabindex="-1">Type Alias: AccessCodeDurationUnit <a class="header-anchor" href="#type-alias-accesscodedurationunit" aria-label="Permalink to &quot;Type Alias: AccessCodeDurationUnit&quot;">​</a></h1><blockquote><p><strong>AccessCodeDurationUnit</strong> = <a href="./Open.html"><code>Open</code></a>&lt;<code>&quot;MONTHS&quot;</code> | <code>&quot;DAYS&quot;</code>&gt;</p></blockquote><p>The unit of an access code&#39;s duration.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/type-aliases/AccessCodeDurationUnit.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AccessCodeDurationUnit = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AccessCodeDurationUnit as default
};
