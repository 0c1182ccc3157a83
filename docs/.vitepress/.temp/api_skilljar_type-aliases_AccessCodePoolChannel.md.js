import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: AccessCodePoolChannel","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/type-aliases/AccessCodePoolChannel.md","filePath":"api/skilljar/type-aliases/AccessCodePoolChannel.md"}');
const _sfc_main = { name: "api/skilljar/type-aliases/AccessCodePoolChannel.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / AccessCodePoolChannel</p><h1 id="type-alias-accesscodepoolchannel" tabindex="-1">Type Alias: AccessCodePoolChannel <a class="header-anchor" href="#type-alias-accesscodepoolchannel" aria-label="Permalink to &quot;Type Alias: AccessCodePoolChannel&quot;">​</a></h1><blockquote><p><strong>AccessCodePoolChannel</strong> = <a href="./Open.html"><code>Open</code></a>&lt;<code>&quot;api&quot;</code> | <code>&quot;import&quot;</code> | <code>&quot;dashboard&quot;</code> | <code>&quot;ecommerce&quot;</code> | <code>&quot;unknown&quot;</code>&gt;</p></blockquote><p>The origin of a pool of access codes.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/type-aliases/AccessCodePoolChannel.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AccessCodePoolChannel = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AccessCodePoolChannel as default
};
