import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: manifest","description":"","frontmatter":{},"headers":[],"relativePath":"api/manifest/variables/manifest.md","filePath":"api/manifest/variables/manifest.md"}');
const _sfc_main = { name: "api/manifest/variables/manifest.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">manifest</a> / manifest</p><h1 id="variable-manifest" tabindex="-1">Variable: manifest <a class="header-anchor" href="#variable-manifest" aria-label="Permalink to &quot;Variable: manifest&quot;">​</a></h1><blockquote><p><code>const</code> <strong>manifest</strong>: readonly <a href="./../../learning-platforms/interfaces/ManifestEntry.html"><code>ManifestEntry</code></a>[]</p></blockquote><p>Every operation of the platforms&#39; APIs that the SDK supports, with its method. Generated from the code.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/manifest/variables/manifest.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const manifest = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  manifest as default
};
