import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: createWebPackage","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/createWebPackage.md","filePath":"api/skilljar/functions/variables/createWebPackage.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/createWebPackage.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / createWebPackage</p><h1 id="variable-createwebpackage" tabindex="-1">Variable: createWebPackage <a class="header-anchor" href="#variable-createwebpackage" aria-label="Permalink to &quot;Variable: createWebPackage&quot;">​</a></h1><blockquote><p><code>const</code> <strong>createWebPackage</strong>: <code>Method</code>&lt;[], <a href="./../../interfaces/WebPackageCreate.html"><code>WebPackageCreate</code></a>, <a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/WebPackage.html"><code>WebPackage</code></a>&gt;&gt;</p></blockquote><p>Creates a web package from a zip file that the platform fetches. Processing is asynchronous: poll until its state is <code>READY</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/createWebPackage.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const createWebPackage = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  createWebPackage as default
};
