import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: MockReply","description":"","frontmatter":{},"headers":[],"relativePath":"api/mocks/interfaces/MockReply.md","filePath":"api/mocks/interfaces/MockReply.md"}');
const _sfc_main = { name: "api/mocks/interfaces/MockReply.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">mocks</a> / MockReply</p><h1 id="interface-mockreply" tabindex="-1">Interface: MockReply <a class="header-anchor" href="#interface-mockreply" aria-label="Permalink to &quot;Interface: MockReply&quot;">​</a></h1><p>Something else than data, made by the context of an override.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/mocks/interfaces/MockReply.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MockReply = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MockReply as default
};
